package id.percaya.listening;

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
                "ALERT_ABSENT",
                "ALERT_RULE_ABSENT",
                "ALERT_RULE_EXISTS",
                "CONCERN_ABSENT",
                "IMPORT_ABSENT",
                "MONITOR_EXISTS",
                "SOURCE_ABSENT",
                "SOURCE_EXISTS");
    }
}
