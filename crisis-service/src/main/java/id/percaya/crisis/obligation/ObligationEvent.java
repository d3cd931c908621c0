package id.percaya.crisis.obligation;

import id.percaya.crisis.crisis.OfCrisis;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface ObligationEvent {

    EventTypes<ObligationEvent> TYPES = EventTypes.of(ObligationEvent.class);

    @EventName("obligation-started")
    record ObligationStarted(OfCrisis crisis, Clock clock) implements ObligationEvent {}

    @EventName("obligation-met")
    record ObligationMet(String evidence, Instant metAt) implements ObligationEvent {}

    /// @param breachedAt the first instant at which it was too late; a replay never moves it
    @EventName("obligation-breached")
    record ObligationBreached(OfCrisis crisis, String code, Instant dueAt, Instant breachedAt)
            implements ObligationEvent {}

    @EventName("obligation-met-late")
    record ObligationMetLate(String evidence, Instant metAt) implements ObligationEvent {}
}
