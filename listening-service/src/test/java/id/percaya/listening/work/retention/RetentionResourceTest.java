package id.percaya.listening.work.retention;

import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RetentionResourceTest {

    private final String tenant = newTenant();

    @Test
    void it_is_400_days_until_something_is_chosen() {
        as("auditor", tenant)
                .get("/v1/settings/retention")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0."))
                .body("days", equalTo(400));
        choose(90).statusCode(200).body("days", equalTo(90)).body("version", equalTo(1));
        choose(90).statusCode(200).body("version", equalTo(1));
        as("auditor", newTenant()).get("/v1/settings/retention").then().body("days", equalTo(400));
    }

    @Test
    void it_has_bounds() {
        choose(34).statusCode(400);
        choose(3651).statusCode(400);
        choose(35).statusCode(200);
    }

    private ValidatableResponse choose(int days) {
        return as("privacy-officer", tenant)
                .body(Map.of("days", days))
                .put("/v1/settings/retention")
                .then();
    }
}
