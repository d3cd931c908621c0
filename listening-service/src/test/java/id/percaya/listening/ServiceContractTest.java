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
                "ALERT_ABSENT",
                "ALERT_RULE_ABSENT",
                "ALERT_RULE_EXISTS",
                "ALERT_RULE_NOT_ACTIVE",
                "IMPORT_ABSENT",
                "MONITOR_EXISTS",
                "MONITOR_NOT_ACTIVE");
    }
}
