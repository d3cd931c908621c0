package id.percaya.crisis.safety.action;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public sealed interface CorrectiveActionEvent {

    EventTypes<CorrectiveActionEvent> TYPES = EventTypes.of(CorrectiveActionEvent.class);

    @EventName("corrective-action-opened")
    record CorrectiveActionOpened(CrisisReference crisis, ActionPlan plan)
            implements CorrectiveActionEvent {}

    /// @param implementedAt null in older events
    @EventName("corrective-action-implemented")
    record CorrectiveActionImplemented(String implementer, @Nullable Instant implementedAt)
            implements CorrectiveActionEvent {}

    @EventName("corrective-action-effectiveness-verified")
    record EffectVerified(String verifier, String evidence) implements CorrectiveActionEvent {}

    @EventName("corrective-action-found-ineffective")
    record FoundIneffective(String verifier, String evidence) implements CorrectiveActionEvent {}
}
