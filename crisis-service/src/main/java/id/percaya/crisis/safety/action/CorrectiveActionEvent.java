package id.percaya.crisis.safety.action;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface CorrectiveActionEvent {

    EventTypes<CorrectiveActionEvent> TYPES = EventTypes.of(CorrectiveActionEvent.class);

    @EventName("corrective-action-opened")
    record CorrectiveActionOpened(CrisisReference crisis, ActionPlan plan)
            implements CorrectiveActionEvent {}

    @EventName("corrective-action-implemented")
    record CorrectiveActionImplemented(String implementer) implements CorrectiveActionEvent {}

    @EventName("corrective-action-effectiveness-verified")
    record EffectVerified(String verifier, String evidence) implements CorrectiveActionEvent {}

    @EventName("corrective-action-found-ineffective")
    record FoundIneffective(String verifier, String evidence) implements CorrectiveActionEvent {}
}
