package id.percaya.crisis.duty;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface ObligationEvent {

    EventTypes<ObligationEvent> TYPES = EventTypes.of(ObligationEvent.class);

    @EventName("obligation-started")
    record ObligationStarted(CrisisReference crisis, Clock clock) implements ObligationEvent {}

    @EventName("obligation-met")
    record ObligationMet(String evidence, Instant metAt) implements ObligationEvent {}

    /// @param breachedAt equal to `dueAt`, however late the breach is recorded
    @EventName("obligation-breached")
    record ObligationBreached(
            CrisisReference crisis, String code, Instant dueAt, Instant breachedAt)
            implements ObligationEvent {}

    @EventName("obligation-met-late")
    record ObligationMetLate(String evidence, Instant metAt) implements ObligationEvent {}
}
