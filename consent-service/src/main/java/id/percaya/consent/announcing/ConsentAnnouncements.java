package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Announces the changes of consents. Drafts and offers stay internal.
@ApplicationScoped
class ConsentAnnouncements implements Announces<ConsentEvent> {

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ConsentEvent> recorded) {
        return switch (recorded.event()) {
            case ConsentDrafted _, ConsentOffered _ -> Optional.empty();
            case ConsentGiven e -> announce("consent.given.v1", ConsentGivenAnnounced.of(e));
            case ConsentRefused e ->
                    announce(
                            "consent.refused.v1",
                            new ConsentRefusedAnnounced(e.subjectId(), e.refusedAt()));
            case ConsentRestricted e ->
                    announce("consent.restricted.v1", ConsentRestrictedAnnounced.of(e));
            case ConsentRestrictionLifted e ->
                    announce("consent.restricted.v1", ConsentRestrictedAnnounced.of(e));
            case ConsentWithdrawn e ->
                    announce("consent.withdrawn.v1", ConsentWithdrawnAnnounced.of(e));
            case ConsentExpired e -> announce("consent.expired.v1", ConsentExpiredAnnounced.of(e));
            case ConsentSuperseded e ->
                    announce(
                            "consent.superseded.v1",
                            new ConsentSupersededAnnounced(
                                    e.subjectId(), e.by(), e.supersededAt()));
            case ConsentVoided e -> voided(e.subjectId(), e.voidedAt());
            case ConsentEnteredInError e -> voided(e.subjectId(), e.notedAt());
            case ConsentErased e ->
                    announce(
                            "consent.erased.v1",
                            new ConsentErasedAnnounced(e.subjectId(), e.erasedAt()));
        };
    }

    /// An error is announced like a void consent, because neither ever permitted anything.
    private static Optional<Announcement> voided(UUID subjectId, Instant at) {
        return announce("consent.voided.v1", new ConsentVoidedAnnounced(subjectId, at));
    }

    private static Optional<Announcement> announce(String type, Object data) {
        return Optional.of(new Announcement(type, data));
    }
}
