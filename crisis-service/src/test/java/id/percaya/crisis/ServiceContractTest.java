package id.percaya.crisis;

import id.percaya.kit.testing.ServiceContract;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ServiceContractTest extends ServiceContract {
    @Override
    protected Set<String> unansweredRefusals() {
        return Set.of(
                "ACTION_ALREADY_OPENED",
                "ACTION_NOT_IMPLEMENTED",
                "ACTION_NOT_OPENED",
                "ALREADY_APPROVED",
                "ALREADY_DECIDED",
                "ALREADY_PUBLISHED",
                "APPROVER_APPROVED_BEFORE",
                "APPROVER_IS_CHOOSER",
                "CASE_ALREADY_REPORTED",
                "CHECKED_IN_THE_FUTURE",
                "CLAIM_NOT_REFUTED",
                "CREDENTIAL_ALREADY_CHECKED",
                "CRISIS_ALREADY_DECLARED",
                "CRISIS_CLOSED",
                "FINDINGS_ALREADY_APPROVED",
                "INVESTIGATION_ALREADY_CHARTERED",
                "INVESTIGATION_NOT_CHARTERED",
                "INVESTIGATION_NOT_RUNNING",
                "MET_BY_ITS_EVENT_ONLY",
                "NEXT_UPDATE_PAST",
                "NOT_APPROVED",
                "NOT_ASSESSED",
                "NOT_IN_FORCE",
                "NO_STRONG_ACTION_VERIFIED",
                "OBLIGATION_NOT_STARTED",
                "OCCURS_IN_THE_FUTURE",
                "POSTURE_NOT_CHOSEN",
                "REASON_MISSING",
                "ROLE_NOT_NEEDED",
                "SCOPE_NAMES_NO_PRACTITIONER",
                "SCOPE_NAMES_NO_TOPIC",
                "STATEMENT_ALREADY_DRAFTED",
                "STATEMENT_NOT_DRAFTED",
                "SUSPENSION_ALREADY_PROPOSED",
                "SUSPENSION_NOT_PROPOSED",
                "SUSPENSION_UNDECIDED",
                "TYPE_MAY_NOT_BE_DENIED",
                "VERIFIER_IS_OWNER");
    }
}
