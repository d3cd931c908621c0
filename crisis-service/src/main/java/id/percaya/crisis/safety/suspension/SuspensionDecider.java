package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.safety.suspension.SuspensionRefusal.ALREADY_DECIDED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.DECIDER_IS_PROPOSER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.NOT_IN_FORCE;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.SUSPENSION_ALREADY_PROPOSED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.SUSPENSION_NOT_PROPOSED;

import id.percaya.crisis.safety.suspension.Suspension.Absent;
import id.percaya.crisis.safety.suspension.Suspension.InForce;
import id.percaya.crisis.safety.suspension.Suspension.Lifted;
import id.percaya.crisis.safety.suspension.Suspension.Permanent;
import id.percaya.crisis.safety.suspension.Suspension.Proposed;
import id.percaya.crisis.safety.suspension.SuspensionCommand.EnforceSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.LiftSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.MakeSuspensionPermanent;
import id.percaya.crisis.safety.suspension.SuspensionCommand.ProposeSuspension;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionEnforced;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionLifted;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionMadePermanent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionProposed;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

final class SuspensionDecider implements Decider<SuspensionCommand, Suspension, SuspensionEvent> {

    @Override
    public Suspension initial() {
        return new Absent();
    }

    @Override
    public List<SuspensionEvent> decide(SuspensionCommand command, Suspension suspension) {
        return switch (command) {
            case ProposeSuspension propose -> propose(propose, suspension);
            case EnforceSuspension(Instant at) -> enforce(at, suspension);
            case LiftSuspension lift -> lift(lift, suspension);
            case MakeSuspensionPermanent permanent -> makePermanent(permanent, suspension);
        };
    }

    private static List<SuspensionEvent> propose(ProposeSuspension command, Suspension suspension) {
        return switch (suspension) {
            case Absent _ -> {
                refuseIfAny(SuspensionRules.missingToPropose(command));
                yield List.of(new SuspensionProposed(command.suspended(), command.by()));
            }
            case Proposed _, InForce _ -> throw new Refused(SUSPENSION_ALREADY_PROPOSED);
            case Lifted _, Permanent _ -> throw new Refused(ALREADY_DECIDED);
        };
    }

    private static List<SuspensionEvent> enforce(Instant at, Suspension suspension) {
        return switch (suspension) {
            case Absent _ -> throw new Refused(SUSPENSION_NOT_PROPOSED);
            case Proposed(var suspended, _) -> List.of(new SuspensionEnforced(suspended, at));
            case InForce _ -> List.of();
            case Lifted _, Permanent _ -> throw new Refused(ALREADY_DECIDED);
        };
    }

    private static List<SuspensionEvent> lift(LiftSuspension command, Suspension suspension) {
        return switch (suspension) {
            case Absent _ -> throw new Refused(SUSPENSION_NOT_PROPOSED);
            case Proposed _ -> throw new Refused(NOT_IN_FORCE);
            case InForce inForce -> lifted(command, inForce);
            case Lifted _ -> List.of();
            case Permanent _ -> throw new Refused(ALREADY_DECIDED);
        };
    }

    private static List<SuspensionEvent> lifted(LiftSuspension command, InForce inForce) {
        refuseIfAny(SuspensionRules.missingToLift(command, inForce));
        return List.of(new SuspensionLifted(inForce.suspended(), command.at()));
    }

    private static List<SuspensionEvent> makePermanent(
            MakeSuspensionPermanent command, Suspension suspension) {
        return switch (suspension) {
            case Absent _ -> throw new Refused(SUSPENSION_NOT_PROPOSED);
            case Proposed _ -> throw new Refused(NOT_IN_FORCE);
            case InForce(_, String proposer) when proposer.equals(command.by()) ->
                    throw new Refused(DECIDER_IS_PROPOSER);
            case InForce(var suspended, _) ->
                    List.of(new SuspensionMadePermanent(suspended, command.reason(), command.at()));
            case Lifted _ -> throw new Refused(ALREADY_DECIDED);
            case Permanent _ -> List.of();
        };
    }

    private static void refuseIfAny(List<SuspensionRefusal> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    @Override
    public Suspension evolve(Suspension suspension, SuspensionEvent event) {
        return switch (event) {
            case SuspensionProposed(var suspended, String proposer) ->
                    new Proposed(suspended, proposer);
            case SuspensionEnforced(var suspended, _) ->
                    new InForce(suspended, proposer(suspension));
            case SuspensionLifted _ -> new Lifted();
            case SuspensionMadePermanent _ -> new Permanent();
        };
    }

    private static String proposer(Suspension suspension) {
        return switch (suspension) {
            case Proposed(_, String proposer) -> proposer;
            case InForce(_, String proposer) -> proposer;
            case Absent _, Lifted _, Permanent _ ->
                    throw new IllegalStateException("event impossible in state " + suspension);
        };
    }
}
