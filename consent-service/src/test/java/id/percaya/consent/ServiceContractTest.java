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
                "ALREADY_DRAFTED",
                "ALREADY_REFUSED",
                "ALREADY_REGISTERED",
                "ASSENT_MISSING",
                "CARE_CONDITIONAL",
                "EVIDENCE_ALREADY_RECEIVED",
                "EVIDENCE_MISSING",
                "EVIDENCE_NOT_RECEIVED",
                "FILE_GONE",
                "FILLED_IN_FUTURE",
                "FORM_NOT_PUBLISHED",
                "GUARDIAN_REQUIRED",
                "LANGUAGE_NOT_OFFERED",
                "NEARER_SUBSTITUTE",
                "NOT_DRAFTED",
                "NOT_DUE",
                "NOT_RECEIVED",
                "NOT_RECORDED",
                "NOT_REGISTERED",
                "OVERLAPPING_GRANTS",
                "SIGNED_IN_FUTURE",
                "SIGNER_NOT_THE_SUBJECT",
                "SUBSTITUTE_REQUIRED",
                "SUBSTITUTE_UNKNOWN",
                "TOO_MANY_SUBSTITUTES",
                "WIDER_THAN_FORM");
    }
}
