package id.percaya.crisis.intake.cases;

import java.util.UUID;

public sealed interface CaseCommand {

    record ReportCase(String facility, String summary, boolean drill) implements CaseCommand {}

    record OpenCaseFromAlert(String facility, AlertFigures alert) implements CaseCommand {}

    /// The alert has escalated.
    record NoteWorseAlert(String facility, AlertFigures alert) implements CaseCommand {}

    /// @param facility of the crisis
    /// @param drill whether the crisis is an exercise
    record EscalateCase(UUID crisisId, String facility, boolean drill) implements CaseCommand {}

    /// Somebody looked at it and takes it seriously.
    record TriageCase(Priority priority) implements CaseCommand {}

    /// A further report of the same: it belongs to a crisis that is declared already.
    ///
    /// @param facility of the crisis
    /// @param drill whether the crisis is an exercise
    record AttachCase(UUID crisisId, String facility, boolean drill) implements CaseCommand {}

    record ReopenCase(String reason) implements CaseCommand {}

    record DismissCase(String reason) implements CaseCommand {}
}
