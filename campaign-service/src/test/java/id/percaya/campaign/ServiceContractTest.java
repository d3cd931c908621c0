package id.percaya.campaign;

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
                "ACCOUNT_CLOSED",
                "ACCOUNT_NOT_OPEN",
                "ALREADY_CLAIMED",
                "ALREADY_DRAFTED",
                "ALREADY_LIFTED",
                "ALREADY_REGISTERED",
                "ALREADY_SCHEDULED",
                "ALREADY_SUBMITTED",
                "CAMPAIGN_NOT_ACTIVE",
                "CHANGES_REQUESTED",
                "CONSENT_VIEW_STALE",
                "CRISIS_NOT_EXPECTED",
                "DUE_IN_THE_PAST",
                "FAILED_FOR_GOOD",
                "HELD",
                "NOT_APPROVED",
                "NOT_DRAFTED",
                "NOT_IMPOSED",
                "NOT_REGISTERED",
                "NOT_SCHEDULED",
                "PURPOSE_MISSING",
                "STATEMENT_ALTERED",
                "STATEMENT_COMES_FROM_CRISIS",
                "SUBJECT_MISSING",
                "WEBHOOK_URL_MISSING",
                "WEBHOOK_URL_NOT_ALLOWED",
                "WEBHOOK_URL_NOT_EXPECTED",
                "WITHDRAWN");
    }
}
