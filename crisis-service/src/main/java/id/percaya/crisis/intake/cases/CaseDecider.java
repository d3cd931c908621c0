package id.percaya.crisis.intake.cases;

import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_ESCALATED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_REPORTED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_DISMISSED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_NOT_REPORTED;

import id.percaya.crisis.intake.cases.CaseCommand.DismissCase;
import id.percaya.crisis.intake.cases.CaseCommand.EscalateCase;
import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.crisis.intake.cases.CaseCommand.ReportCase;
import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.crisis.intake.cases.CrisisCase.Absent;
import id.percaya.crisis.intake.cases.CrisisCase.Dismissed;
import id.percaya.crisis.intake.cases.CrisisCase.Escalated;
import id.percaya.crisis.intake.cases.CrisisCase.Reported;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            case EscalateCase(UUID crisisId) -> escalate(crisisId, state);
            case DismissCase dismiss -> dismiss(dismiss, state);
        };
    }

    private static List<CaseEvent> report(ReportCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> List.of(new CaseReported(command.facility(), command.summary()));
            case Reported _, Escalated _, Dismissed _ -> throw new Refused(CASE_ALREADY_REPORTED);
        };
    }

    private static List<CaseEvent> open(OpenCaseFromAlert command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> List.of(new CaseOpenedFromAlert(command.facility(), command.alert()));
            case Reported _, Escalated _, Dismissed _ -> List.of();
        };
    }

    private static List<CaseEvent> note(NoteWorseAlert command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> List.of(new CaseOpenedFromAlert(command.facility(), command.alert()));
            case Reported(AlertFigures known) -> worsened(command, known);
            case Escalated(_, AlertFigures known) -> worsened(command, known);
            case Dismissed(AlertFigures known) -> worsened(command, known);
        };
    }

    private static List<CaseEvent> worsened(NoteWorseAlert command, @Nullable AlertFigures known) {
        return command.alert().equals(known)
                ? List.of()
                : List.of(new AlertWorsened(command.alert()));
    }

    private static List<CaseEvent> escalate(UUID crisisId, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported _ -> List.of(new CaseEscalated(crisisId));
            case Escalated(UUID already, _) when already.equals(crisisId) -> List.of();
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Dismissed _ -> throw new Refused(CASE_DISMISSED);
        };
    }

    private static List<CaseEvent> dismiss(DismissCase command, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(CASE_NOT_REPORTED);
            case Reported _ -> List.of(new CaseDismissed(command.reason()));
            case Escalated _ -> throw new Refused(CASE_ALREADY_ESCALATED);
            case Dismissed _ -> List.of();
        };
    }

    @Override
    public CrisisCase evolve(CrisisCase state, CaseEvent event) {
        return switch (event) {
            case CaseReported _ -> new Reported(null);
            case CaseOpenedFromAlert(_, AlertFigures alert) -> new Reported(alert);
            case AlertWorsened(AlertFigures alert) -> with(alert, state);
            case CaseEscalated(UUID crisisId) -> new Escalated(crisisId, alertOf(state));
            case CaseDismissed _ -> new Dismissed(alertOf(state));
        };
    }

    private static CrisisCase with(AlertFigures alert, CrisisCase state) {
        return switch (state) {
            case Absent _, Reported _ -> new Reported(alert);
            case Escalated(UUID crisisId, _) -> new Escalated(crisisId, alert);
            case Dismissed _ -> new Dismissed(alert);
        };
    }

    private static @Nullable AlertFigures alertOf(CrisisCase state) {
        return switch (state) {
            case Absent _ -> null;
            case Reported(AlertFigures alert) -> alert;
            case Escalated(_, AlertFigures alert) -> alert;
            case Dismissed(AlertFigures alert) -> alert;
        };
    }
}
