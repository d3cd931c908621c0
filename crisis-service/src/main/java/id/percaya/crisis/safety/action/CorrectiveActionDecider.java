package id.percaya.crisis.safety.action;

import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_ALREADY_OPENED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_ALREADY_VERIFIED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_NOT_IMPLEMENTED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_NOT_OPENED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.DUE_IN_THE_PAST;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.MEASURE_NOT_FINISHED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_IMPLEMENTER;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_OWNER;

import id.percaya.crisis.safety.action.CorrectiveAction.Absent;
import id.percaya.crisis.safety.action.CorrectiveAction.EffectivenessVerified;
import id.percaya.crisis.safety.action.CorrectiveAction.Implemented;
import id.percaya.crisis.safety.action.CorrectiveAction.Ineffective;
import id.percaya.crisis.safety.action.CorrectiveAction.Open;
import id.percaya.crisis.safety.action.CorrectiveAction.Plan;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.ImplementCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.OpenCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.VerifyEffectiveness;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionImplemented;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionOpened;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.EffectVerified;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.FoundIneffective;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;

final class CorrectiveActionDecider
        implements Decider<CorrectiveActionCommand, CorrectiveAction, CorrectiveActionEvent> {

    @Override
    public CorrectiveAction initial() {
        return new Absent();
    }

    @Override
    public List<CorrectiveActionEvent> decide(
            CorrectiveActionCommand command, CorrectiveAction action) {
        return switch (command) {
            case OpenCorrectiveAction open -> open(open, action);
            case ImplementCorrectiveAction implement -> implement(implement, action);
            case VerifyEffectiveness verify -> verify(verify, action);
        };
    }

    private static List<CorrectiveActionEvent> open(
            OpenCorrectiveAction command, CorrectiveAction action) {
        return switch (action) {
            case Absent _ when command.plan().dueOn().isBefore(command.today()) ->
                    throw new Refused(DUE_IN_THE_PAST);
            case Absent _ -> List.of(new CorrectiveActionOpened(command.crisis(), command.plan()));
            case Open _, Implemented _, EffectivenessVerified _, Ineffective _ ->
                    throw new Refused(ACTION_ALREADY_OPENED);
        };
    }

    private static List<CorrectiveActionEvent> implement(
            ImplementCorrectiveAction command, CorrectiveAction action) {
        return switch (action) {
            case Absent _ -> throw new Refused(ACTION_NOT_OPENED);
            case Open _, Ineffective _ ->
                    List.of(new CorrectiveActionImplemented(command.by(), command.at()));
            case Implemented _ -> List.of();
            case EffectivenessVerified _ -> throw new Refused(ACTION_ALREADY_VERIFIED);
        };
    }

    private static List<CorrectiveActionEvent> verify(
            VerifyEffectiveness command, CorrectiveAction action) {
        return switch (action) {
            case Absent _ -> throw new Refused(ACTION_NOT_OPENED);
            case Open _, Ineffective _ -> throw new Refused(ACTION_NOT_IMPLEMENTED);
            case Implemented implemented -> verified(command, implemented);
            case EffectivenessVerified _ -> throw new Refused(ACTION_ALREADY_VERIFIED);
        };
    }

    private static List<CorrectiveActionEvent> verified(
            VerifyEffectiveness command, Implemented implemented) {
        List<CorrectiveActionRefusal> reasons = new ArrayList<>();
        if (command.by().equals(implemented.plan().owner())) {
            reasons.add(VERIFIER_IS_OWNER);
        }
        if (command.by().equals(implemented.implementer())) {
            reasons.add(VERIFIER_IS_IMPLEMENTER);
        }
        // that it does not work may be seen at any time
        if (command.effective() && implemented.isMeasuredAt(command.at())) {
            reasons.add(MEASURE_NOT_FINISHED);
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return List.of(
                command.effective()
                        ? new EffectVerified(command.by(), command.evidence())
                        : new FoundIneffective(command.by(), command.evidence()));
    }

    @Override
    public CorrectiveAction evolve(CorrectiveAction action, CorrectiveActionEvent event) {
        return switch (event) {
            case CorrectiveActionOpened(_, ActionPlan plan) -> new Open(Plan.of(plan));
            case CorrectiveActionImplemented(String implementer, var at) ->
                    new Implemented(plan(action), implementer, at);
            case EffectVerified _ -> new EffectivenessVerified();
            case FoundIneffective _ -> new Ineffective(plan(action));
        };
    }

    private static Plan plan(CorrectiveAction action) {
        return switch (action) {
            case Open(Plan plan) -> plan;
            case Implemented(Plan plan, _, _) -> plan;
            case Ineffective(Plan plan) -> plan;
            case Absent _, EffectivenessVerified _ ->
                    throw new IllegalStateException("event impossible in state " + action);
        };
    }
}
