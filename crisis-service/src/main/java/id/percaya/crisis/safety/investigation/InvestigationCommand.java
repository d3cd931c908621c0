package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.util.List;

public sealed interface InvestigationCommand {

    record CharterInvestigation(CrisisReference crisis) implements InvestigationCommand {}

    record StartInvestigation(Instant at) implements InvestigationCommand {}

    record SubmitFindings(List<String> findings, String by) implements InvestigationCommand {
        public SubmitFindings {
            findings = List.copyOf(findings);
        }
    }

    /// @param reason why they are not approved
    record ReturnFindings(String reason, String by) implements InvestigationCommand {}

    record ApproveFindings(String by) implements InvestigationCommand {}
}
