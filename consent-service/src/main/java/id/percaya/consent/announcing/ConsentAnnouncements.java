package id.percaya.consent.announcing;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Announcement;
import id.percaya.kit.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What others may know of consents.
@ApplicationScoped
class ConsentAnnouncements implements Announces<ConsentEvent> {

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ConsentEvent> recorded) {
        return Optional.of(
                switch (recorded.event()) {
                    case ConsentGiven given ->
                            new Announcement("consent.given.v1", ConsentGivenAnnounced.of(given));
                    case ConsentWithdrawn withdrawn ->
                            new Announcement(
                                    "consent.withdrawn.v1",
                                    ConsentWithdrawnAnnounced.of(withdrawn));
                    case ConsentExpired expired ->
                            new Announcement(
                                    "consent.expired.v1", ConsentExpiredAnnounced.of(expired));
                });
    }
}
