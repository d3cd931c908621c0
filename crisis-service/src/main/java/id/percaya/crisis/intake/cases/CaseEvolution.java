package id.percaya.crisis.intake.cases;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The state of a case after an event.
final class CaseEvolution {

    private CaseEvolution() {}

    static CrisisCase of(CaseEvent event, CrisisCase state) {
        return switch (event) {
            case CaseReported reported ->
                    new Reported(new Origin(reported.facility(), reported.isDrill()), null);
            case CaseOpenedFromAlert(String facility, AlertFigures alert) ->
                    new Reported(new Origin(facility, false), alert);
            case AlertWorsened(AlertFigures alert) -> worsened(alert, state);
            case CaseTriaged(Priority priority) ->
                    new Triaged(origin(state), priority, alert(state));
            case CaseEscalated(UUID crisisId) ->
                    new Escalated(origin(state), crisisId, alert(state));
            case CaseAttached(UUID crisisId, _) ->
                    new Attached(origin(state), crisisId, alert(state));
            case CaseDismissed _ -> new Dismissed(origin(state), alert(state));
            case CaseReopened _ -> new Reported(origin(state), alert(state));
        };
    }

    /// A dismissed case is reported again.
    private static CrisisCase worsened(AlertFigures alert, CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw impossible(state);
            case Reported(Origin origin, _) -> new Reported(origin, alert);
            case Triaged(Origin origin, Priority priority, _) ->
                    new Triaged(origin, priority, alert);
            case Escalated(Origin origin, UUID crisisId, _) ->
                    new Escalated(origin, crisisId, alert);
            case Attached(Origin origin, UUID crisisId, _) -> new Attached(origin, crisisId, alert);
            case Dismissed(Origin origin, _) -> new Reported(origin, alert);
        };
    }

    /// The latest alert; null if none opened the case.
    static @Nullable AlertFigures alert(CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw impossible(state);
            case Reported(_, AlertFigures alert) -> alert;
            case Triaged(_, _, AlertFigures alert) -> alert;
            case Escalated(_, _, AlertFigures alert) -> alert;
            case Attached(_, _, AlertFigures alert) -> alert;
            case Dismissed(_, AlertFigures alert) -> alert;
        };
    }

    private static Origin origin(CrisisCase state) {
        return switch (state) {
            case Absent _ -> throw impossible(state);
            case Reported(Origin origin, _) -> origin;
            case Triaged(Origin origin, _, _) -> origin;
            case Escalated(Origin origin, _, _) -> origin;
            case Attached(Origin origin, _, _) -> origin;
            case Dismissed(Origin origin, _) -> origin;
        };
    }

    private static IllegalStateException impossible(CrisisCase state) {
        return new IllegalStateException("event impossible in state " + state);
    }
}
