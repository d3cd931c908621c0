package id.percaya.campaign.permission.halt;

import static id.percaya.campaign.permission.halt.HaltRefusal.ALREADY_LIFTED;
import static id.percaya.campaign.permission.halt.HaltRefusal.NOT_IMPOSED;

import id.percaya.campaign.permission.halt.Halt.Absent;
import id.percaya.campaign.permission.halt.Halt.InForce;
import id.percaya.campaign.permission.halt.Halt.Lifted;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a halt. Lifting it publishes nothing: a person releases each publication that it
/// held.
public final class HaltDecider implements Decider<HaltCommand, Halt, HaltEvent> {

    @Override
    public Halt initial() {
        return new Absent();
    }

    @Override
    public List<HaltEvent> decide(HaltCommand command, Halt halt) {
        return switch (command) {
            case ImposeHalt impose -> impose(impose, halt);
            case LiftHalt lift -> lift(lift, halt);
        };
    }

    private static List<HaltEvent> impose(ImposeHalt command, Halt halt) {
        return switch (halt) {
            case Absent _ -> List.of(imposed(command));
            case InForce _ -> List.of();
            case Lifted _ -> throw new Refused(ALREADY_LIFTED);
        };
    }

    private static HaltImposed imposed(ImposeHalt command) {
        Exemptions exemptions = command.exemptions();
        return new HaltImposed(
                command.scope(),
                command.cause(),
                command.crisisId(),
                command.reason(),
                command.at(),
                exemptions.equals(Exemptions.NONE) ? null : exemptions);
    }

    private static List<HaltEvent> lift(LiftHalt command, Halt halt) {
        return switch (halt) {
            case Absent _ -> throw new Refused(NOT_IMPOSED);
            case InForce(var scope, var cause, var crisisId) ->
                    List.of(new HaltLifted(scope, cause, crisisId, command.at()));
            case Lifted _ -> List.of();
        };
    }

    @Override
    public Halt evolve(Halt halt, HaltEvent event) {
        return switch (event) {
            case HaltImposed(var scope, var cause, var crisisId, _, _, _) ->
                    new InForce(scope, cause, crisisId);
            case HaltLifted _ -> new Lifted();
        };
    }
}
