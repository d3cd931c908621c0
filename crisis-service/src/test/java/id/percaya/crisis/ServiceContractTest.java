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
                // given for a repeated or an unknown id; ours are new, and another one answers 404
                "ACTION_ALREADY_OPENED",
                "ACTION_NOT_OPENED",
                "CASE_ALREADY_REPORTED",
                "CREDENTIAL_ALREADY_CHECKED",
                "CRISIS_ALREADY_DECLARED",
                "OBLIGATION_NOT_STARTED",
                "STATEMENT_ALREADY_DRAFTED",
                "STATEMENT_NOT_DRAFTED",
                "SUSPENSION_ALREADY_PROPOSED",
                "SUSPENSION_NOT_PROPOSED",
                // never the first: until then a clock of the analysis runs
                "FINDINGS_NOT_APPROVED",
                // given to the reaction that records the publication of a statement
                "NOT_APPROVED");
    }
}
