package id.percaya.crisis.intake.cases;

import java.util.UUID;

public sealed interface CaseCommand {

    record ReportCase(String facility, String summary) implements CaseCommand {}

    record OpenCaseFromAlert(String facility, AlertFigures alert) implements CaseCommand {}

    /// The alert has escalated.
    record NoteWorseAlert(String facility, AlertFigures alert) implements CaseCommand {}

    record EscalateCase(UUID crisisId) implements CaseCommand {}

    record DismissCase(String reason) implements CaseCommand {}
}
