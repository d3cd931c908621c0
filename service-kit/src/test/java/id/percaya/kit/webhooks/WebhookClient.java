package id.percaya.kit.webhooks;

import static io.restassured.RestAssured.given;

import id.percaya.kit.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// A partner of one tenant, and the bed that makes its events.
final class WebhookClient {

    static final String PATH = "/v1/webhook-subscriptions";

    private final String tenant;
    private final String token;

    WebhookClient(String tenant) {
        this(tenant, "partner");
    }

    /// @param user another partner of the tenant
    WebhookClient(String tenant, String user) {
        this.tenant = tenant;
        this.token = Tokens.of(user + "@" + tenant, tenant, List.of("partner"));
    }

    RequestSpecification partner() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    Response subscribe(String url) {
        return partner().body("{\"url\": \"" + url + "\"}").post(PATH);
    }

    /// The id of a new subscription.
    String subscribed(String url) {
        return subscribe(url).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse command(String id, String command) {
        return partner().post(PATH + "/" + id + "/" + command).then();
    }

    ValidatableResponse shown(String id) {
        return partner().get(PATH + "/" + id).then();
    }

    String state(String id) {
        return shown(id).statusCode(200).extract().path("state");
    }

    /// Newest first.
    List<String> deliveries(String id, String field) {
        return partner()
                .get(PATH + "/" + id + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items." + field);
    }

    String makeBed() {
        return given().auth()
                .oauth2(Tokens.of("communications", tenant))
                .contentType("application/json")
                .body("{\"ward\":\"melati\"}")
                .post("/v1/beds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void eventually(Callable<Boolean> condition) {
        Awaitility.await().atMost(1, TimeUnit.MINUTES).until(condition);
    }
}
