package id.percaya.crisis;

import static id.percaya.crisis.Requests.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    /// The owner in the example of a corrective action.
    @BeforeEach
    void the_owner_of_the_example_is_known() {
        for (String tenant : List.of(Requests.TENANT, Requests.OTHER_TENANT)) {
            Requests.entered("0198c0de-0000-7000-8000-000000000009", "medical-reviewer", tenant);
        }
    }

    @Override
    protected Map<String, String> references() {
        return Map.of(
                "caseId", "/v1/cases",
                "crisisId", "/v1/crises",
                "investigationId", "/v1/investigations");
    }

    /// The same is suspended once at a time, so each suspension is of a crisis of its own.
    @Override
    protected String own(String collection, TenantFixtures made) {
        return switch (collection) {
            case "/v1/obligations" -> obligation(made.of("/v1/crises"));
            case "/v1/suspensions" -> suspension(Requests.declared("KPC"));
            default -> super.own(collection, made);
        };
    }

    private static String suspension(String crisis) {
        return Requests.id(
                Requests.post(Requests.LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
    }

    private static String obligation(String crisis) {
        String path = "/v1/obligations?crisisId=" + crisis;
        Requests.eventually(() -> get(path).body("items", not(empty())));
        return get(path).extract().path("items[0].id");
    }
}
