package id.percaya.consent;

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
                "ALREADY_DRAFTED",
                "ALREADY_REGISTERED",
                "EVIDENCE_ALREADY_RECEIVED",
                "EVIDENCE_NOT_RECEIVED",
                "NOT_DRAFTED",
                "NOT_RECORDED",
                "NOT_REGISTERED",
                // given to reactions and timers
                "NOT_DUE",
                "NOT_RECEIVED",
                // a request without evidence is invalid: 400
                "EVIDENCE_MISSING");
    }
}
