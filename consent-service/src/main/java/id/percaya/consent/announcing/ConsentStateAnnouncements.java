package id.percaya.consent.announcing;

import static id.percaya.consent.agreement.consent.ConsentState.ENTERED_IN_ERROR;
import static id.percaya.consent.agreement.consent.ConsentState.ERASED;
import static id.percaya.consent.agreement.consent.ConsentState.EXPIRED;
import static id.percaya.consent.agreement.consent.ConsentState.GIVEN;
import static id.percaya.consent.agreement.consent.ConsentState.RESTRICTED;
import static id.percaya.consent.agreement.consent.ConsentState.SUPERSEDED;
import static id.percaya.consent.agreement.consent.ConsentState.VOID;
import static id.percaya.consent.agreement.consent.ConsentState.WITHDRAWN;

import id.percaya.consent.Grant;
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
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.AnnouncesState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Announces the present state of each consent, so that a consumer can start with nothing. An ended
/// consent remains with no grants, because an unknown one would mean something else. A consent that
/// was never given is not announced.
@ApplicationScoped
class ConsentStateAnnouncements implements AnnouncesState<ConsentEvent> {

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public Optional<Announcement> state(Recorded<ConsentEvent> recorded) {
        return switch (recorded.event()) {
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _ -> Optional.empty();
            case ConsentGiven e -> state(GIVEN, recorded, e.terms().grants(), e.givenAt());
            case ConsentRestricted e -> state(RESTRICTED, recorded, e.grants(), e.restrictedAt());
            case ConsentRestrictionLifted e -> state(GIVEN, recorded, e.grants(), e.liftedAt());
            case ConsentWithdrawn e -> ended(WITHDRAWN, recorded, e.withdrawnAt());
            case ConsentExpired e -> ended(EXPIRED, recorded, e.expiredAt());
            case ConsentSuperseded e -> ended(SUPERSEDED, recorded, e.supersededAt());
            case ConsentVoided e -> ended(VOID, recorded, e.voidedAt());
            case ConsentEnteredInError e -> ended(ENTERED_IN_ERROR, recorded, e.notedAt());
            case ConsentErased e -> ended(ERASED, recorded, e.erasedAt());
        };
    }

    private static Optional<Announcement> ended(
            ConsentState state, Recorded<ConsentEvent> recorded, Instant at) {
        return state(state, recorded, List.of(), at);
    }

    private static Optional<Announcement> state(
            ConsentState state, Recorded<ConsentEvent> recorded, List<Grant> grants, Instant at) {
        return Optional.of(
                new Announcement(
                        "consent.state.v1",
                        new ConsentStateAnnounced(
                                recorded.event().subjectId(),
                                state,
                                recorded.version().value(),
                                AnnouncedGrant.all(grants),
                                at)));
    }
}
