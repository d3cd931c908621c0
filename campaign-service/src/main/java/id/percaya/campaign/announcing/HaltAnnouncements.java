package id.percaya.campaign.announcing;

import id.percaya.campaign.permission.halt.HaltEvent;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Announces the scope of a halt, and never the reason that a person wrote.
@ApplicationScoped
class HaltAnnouncements implements Announces<HaltEvent> {

    @Override
    public EventTypes<HaltEvent> types() {
        return HaltEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<HaltEvent> recorded) {
        return Optional.of(
                switch (recorded.event()) {
                    case HaltImposed imposed ->
                            new Announcement("halt.imposed.v1", HaltAnnounced.of(imposed));
                    case HaltLifted lifted ->
                            new Announcement("halt.lifted.v1", HaltAnnounced.of(lifted));
                });
    }
}
