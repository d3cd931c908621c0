package id.percaya.crisis.intake.cases;

import java.util.UUID;

public sealed interface CaseCommand {

    /// By a member of staff.
    record ReportCase(String facility, String summary) implements CaseCommand {}

    /// By listening.
    record OpenCaseFromAlert(String facility, AlertFacts alert) implements CaseCommand {}

    /// The alert has become worse since.
    record NoteWorseAlert(String facility, AlertFacts alert) implements CaseCommand {}

    record EscalateCase(UUID crisisId) implements CaseCommand {}

    record DismissCase(String reason) implements CaseCommand {}
}
