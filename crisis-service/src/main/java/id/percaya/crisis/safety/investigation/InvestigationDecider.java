package id.percaya.crisis.safety.investigation;

import static id.percaya.crisis.safety.investigation.InvestigationRefusal.APPROVER_IS_SUBMITTER;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_ALREADY_APPROVED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_ALREADY_SUBMITTED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_NOT_SUBMITTED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_ALREADY_CHARTERED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_NOT_CHARTERED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_NOT_RUNNING;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.RETURNER_IS_SUBMITTER;

import id.percaya.crisis.safety.investigation.Investigation.Absent;
import id.percaya.crisis.safety.investigation.Investigation.Approved;
import id.percaya.crisis.safety.investigation.Investigation.Chartered;
import id.percaya.crisis.safety.investigation.Investigation.FindingsSubmitted;
import id.percaya.crisis.safety.investigation.Investigation.Running;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ApproveFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.CharterInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ReturnFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.StartInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.SubmitFindings;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsReturned;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

final class InvestigationDecider
        implements Decider<InvestigationCommand, Investigation, InvestigationEvent> {

    @Override
    public Investigation initial() {
        return new Absent();
    }

    @Override
    public List<InvestigationEvent> decide(InvestigationCommand command, Investigation state) {
        return switch (command) {
            case CharterInvestigation charter -> charter(charter, state);
            case StartInvestigation(Instant at) -> start(at, state);
            case SubmitFindings submit -> submit(submit, state);
            case ReturnFindings returned -> giveBack(returned, state);
            case ApproveFindings(String by) -> approve(by, state);
        };
    }

    private static List<InvestigationEvent> charter(
            CharterInvestigation command, Investigation state) {
        return switch (state) {
            case Absent _ -> List.of(new InvestigationChartered(command.crisis()));
            case Chartered _, Running _, FindingsSubmitted _, Approved _ ->
                    throw new Refused(INVESTIGATION_ALREADY_CHARTERED);
        };
    }

    private static List<InvestigationEvent> start(Instant at, Investigation state) {
        return switch (state) {
            case Absent _ -> throw new Refused(INVESTIGATION_NOT_CHARTERED);
            case Chartered(var crisis) -> List.of(new InvestigationStarted(crisis, at));
            case Running _ -> List.of();
            case FindingsSubmitted _ -> throw new Refused(FINDINGS_ALREADY_SUBMITTED);
            case Approved _ -> throw new Refused(FINDINGS_ALREADY_APPROVED);
        };
    }

    private static List<InvestigationEvent> submit(SubmitFindings command, Investigation state) {
        return switch (state) {
            case Absent _ -> throw new Refused(INVESTIGATION_NOT_CHARTERED);
            case Chartered _ -> throw new Refused(INVESTIGATION_NOT_RUNNING);
            case Running _ -> List.of(new FindingsWereSubmitted(command.findings(), command.by()));
            case FindingsSubmitted _ -> throw new Refused(FINDINGS_ALREADY_SUBMITTED);
            case Approved _ -> throw new Refused(FINDINGS_ALREADY_APPROVED);
        };
    }

    private static List<InvestigationEvent> giveBack(ReturnFindings command, Investigation state) {
        return switch (state) {
            case Absent _ -> throw new Refused(INVESTIGATION_NOT_CHARTERED);
            case Chartered _, Running _ -> throw new Refused(FINDINGS_NOT_SUBMITTED);
            case FindingsSubmitted(String submitter) when submitter.equals(command.by()) ->
                    throw new Refused(RETURNER_IS_SUBMITTER);
            case FindingsSubmitted _ ->
                    List.of(new FindingsReturned(command.reason(), command.by()));
            case Approved _ -> throw new Refused(FINDINGS_ALREADY_APPROVED);
        };
    }

    private static List<InvestigationEvent> approve(String by, Investigation state) {
        return switch (state) {
            case Absent _ -> throw new Refused(INVESTIGATION_NOT_CHARTERED);
            case Chartered _, Running _ -> throw new Refused(FINDINGS_NOT_SUBMITTED);
            case FindingsSubmitted(String submitter) when submitter.equals(by) ->
                    throw new Refused(APPROVER_IS_SUBMITTER);
            case FindingsSubmitted _ -> List.of(new FindingsApproved(by));
            case Approved _ -> List.of();
        };
    }

    @Override
    public Investigation evolve(Investigation state, InvestigationEvent event) {
        return switch (event) {
            case InvestigationChartered(var crisis) -> new Chartered(crisis);
            case InvestigationStarted _, FindingsReturned _ -> new Running();
            case FindingsWereSubmitted(_, String submitter) -> new FindingsSubmitted(submitter);
            case FindingsApproved _ -> new Approved();
        };
    }
}
