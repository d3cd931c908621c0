package id.percaya.crisis.announcing;

import id.percaya.crisis.duty.ObligationEvent;
import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.duty.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.duty.ObligationEvent.ObligationStarted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ObligationAnnouncements implements Announces<ObligationEvent> {

    @Override
    public EventTypes<ObligationEvent> types() {
        return ObligationEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<ObligationEvent> recorded) {
        return switch (recorded.event()) {
            case ObligationBreached breached when breached.crisis().drill() -> Optional.empty();
            case ObligationBreached breached ->
                    Optional.of(
                            new Announcement(
                                    "obligation.breached.v1",
                                    new ObligationBreachedAnnounced(
                                            breached.crisis().id(),
                                            breached.code(),
                                            breached.dueAt(),
                                            breached.breachedAt())));
            case ObligationStarted _, ObligationMet _, ObligationMetLate _ -> Optional.empty();
        };
    }
}
