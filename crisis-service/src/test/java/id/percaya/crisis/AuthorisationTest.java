package id.percaya.crisis;

import static id.percaya.crisis.Requests.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    @Override
    protected Map<String, String> references() {
        return Map.of(
                "caseId", "/v1/cases",
                "crisisId", "/v1/crises",
                "investigationId", "/v1/investigations");
    }

    @Override
    protected String own(String collection, TenantFixtures made) {
        return collection.equals("/v1/obligations")
                ? obligation(made.of("/v1/crises"))
                : super.own(collection, made);
    }

    private static String obligation(String crisis) {
        String path = "/v1/obligations?crisisId=" + crisis;
        Requests.eventually(() -> get(path).body("items", not(empty())));
        return get(path).extract().path("items[0].id");
    }
}
