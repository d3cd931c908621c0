package id.percaya.crisis.intake.cases;

import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_ATTACHED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_ESCALATED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_REPORTED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_DISMISSED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_NOT_DISMISSED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_NOT_REPORTED;
import static id.percaya.crisis.intake.cases.CaseRefusal.DRILL_AND_REAL_MIXED;
import static id.percaya.crisis.intake.cases.CaseRefusal.FACILITY_NOT_OF_CASE;

import id.percaya.crisis.intake.cases.CaseCommand.AttachCase;
import id.percaya.crisis.intake.cases.CaseCommand.DismissCase;
import id.percaya.crisis.intake.cases.CaseCommand.EscalateCase;
import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.crisis.intake.cases.CaseCommand.ReopenCase;
import id.percaya.crisis.intake.cases.CaseCommand.ReportCase;
import id.percaya.crisis.intake.cases.CaseCommand.TriageCase;
import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseAttached;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReopened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.crisis.intake.cases.CaseEvent.CaseTriaged;
import id.percaya.crisis.intake.cases.CrisisCase.Absent;
import id.percaya.crisis.intake.cases.CrisisCase.Attached;
import id.percaya.crisis.intake.cases.CrisisCase.Dismissed;
import id.percaya.crisis.intake.cases.CrisisCase.Escalated;
import id.percaya.crisis.intake.cases.CrisisCase.Origin;
import id.percaya.crisis.intake.cases.CrisisCase.Reported;
import id.percaya.crisis.intake.cases.CrisisCase.Triaged;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class CaseDecider implements Decider<CaseCommand, CrisisCase, CaseEvent> {

    @Override
    public CrisisCase initial() {
        return new Absent();
    }

    @Override
    public List<CaseEvent> decide(CaseCommand command, CrisisCase state) {
        return switch (command) {
            case ReportCase report -> report(report, state);
            case OpenCaseFromAlert open -> open(open, state);
            case NoteWorseAlert worse -> note(worse, state);
            case TriageCase triage -> triage(triage, state);
            case EscalateCase escalate -> escalate(escalate, state);
            case AttachCase attach -> attach(attach, state);
            case DismissCase dismiss -> dismiss(dismiss, state);
            case ReopenCase reopen -> reopen(reopen, state);
        };
    }

    private static List<CaseEvent> report(ReportCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ ->
                    List.of(
                            new CaseReported(
                                    command.facility(), command.summary(), command.drill()));
            case Reported _, Triaged _, Escalated _, Attached _, Dismissed _ ->
                    throw new Refused(CASE_ALREADY_REPORTED);
        };
    }

    private static List<CaseEvent> open(OpenCaseFromAlert command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> List.of(new CaseOpenedFromAlert(command.facility(), command.alert()));
            case Reported _, Triaged _, Escalated _, Attached _, Dismissed _ -> List.of();
        };
    }

    private static List<CaseEvent> note(NoteWorseAlert command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> List.of(new CaseOpenedFromAlert(command.facility(), command.alert()));
            case Reported _, Triaged _, Escalated _, Attached _, Dismissed _ ->
                    command.alert().equals(CaseEvolution.alert(state))
                            ? List.of()
                            : List.of(new AlertWorsened(command.alert()));
        };
    }

    private static List<CaseEvent> triage(TriageCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Triaged(_, Priority known, _) when known == command.priority() -> List.of();
            case Reported _, Triaged _ -> List.of(new CaseTriaged(command.priority()));
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Attached _ -> throw new Refused(CASE_ALREADY_ATTACHED);
            case Dismissed _ -> throw new Refused(CASE_DISMISSED);
        };
    }

    private static List<CaseEvent> escalate(EscalateCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported(Origin origin, _) -> escalated(command, origin);
            case Triaged(Origin origin, _, _) -> escalated(command, origin);
            case Escalated(_, UUID already, _) when already.equals(command.crisisId()) -> List.of();
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Attached _ -> throw new Refused(CASE_ALREADY_ATTACHED);
            case Dismissed _ -> throw new Refused(CASE_DISMISSED);
        };
    }

    private static List<CaseEvent> escalated(EscalateCase command, Origin origin) {
        requireSame(origin, command.facility(), command.drill());
        return List.of(new CaseEscalated(command.crisisId()));
    }

    private static List<CaseEvent> attach(AttachCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported(Origin origin, _) -> attached(command, origin);
            case Triaged(Origin origin, _, _) -> attached(command, origin);
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Attached(_, UUID already, _) when already.equals(command.crisisId()) -> List.of();
            case Attached _ -> throw new Refused(CASE_ALREADY_ATTACHED);
            case Dismissed _ -> throw new Refused(CASE_DISMISSED);
        };
    }

    private static List<CaseEvent> attached(AttachCase command, Origin origin) {
        requireSame(origin, command.facility(), command.drill());
        return List.of(new CaseAttached(command.crisisId(), origin.drill()));
    }

    /// A real case never becomes a drill, nor a drill's case a real crisis.
    private static void requireSame(Origin origin, String facility, boolean drill) {
        List<CaseRefusal> reasons = new ArrayList<>();
        if (!facility.equals(origin.facility())) {
            reasons.add(FACILITY_NOT_OF_CASE);
        }
        if (drill != origin.drill()) {
            reasons.add(DRILL_AND_REAL_MIXED);
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    private static List<CaseEvent> dismiss(DismissCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported(Origin origin, _) -> dismissed(command, origin);
            case Triaged(Origin origin, _, _) -> dismissed(command, origin);
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Attached _ -> throw new Refused(CASE_ALREADY_ATTACHED);
            case Dismissed _ -> List.of();
        };
    }

    private static List<CaseEvent> dismissed(DismissCase command, Origin origin) {
        return List.of(new CaseDismissed(command.reason(), origin.drill()));
    }

    private static List<CaseEvent> reopen(ReopenCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported _, Triaged _, Escalated _, Attached _ ->
                    throw new Refused(CASE_NOT_DISMISSED);
            case Dismissed _ -> List.of(new CaseReopened(command.reason()));
        };
    }

    @Override
    public CrisisCase evolve(CrisisCase state, CaseEvent event) {
        return CaseEvolution.of(event, state);
    }
}
