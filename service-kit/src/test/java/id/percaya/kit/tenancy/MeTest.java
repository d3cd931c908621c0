package id.percaya.kit.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MeTest {

    @Test
    void the_caller_learns_the_tenant_and_the_roles_of_the_token() {
        String token =
                Tokens.of(
                        "sari@klinik-melati",
                        "klinik-melati",
                        List.of("communications", "auditor", "offline_access", "default-roles-x"));
        given().auth()
                .oauth2(token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("tenant", equalTo("klinik-melati"))
                .body("roles", contains("auditor", "communications"))
                .body("subject", notNullValue())
                .body("expiresAt", notNullValue())
                .body("$", not(hasKey("name")));
    }

    @Test
    void nobody_else_learns_anything() {
        given().get("/v1/me").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.withoutTenant("communications"))
                .get("/v1/me")
                .then()
                .statusCode(403);
    }
}
