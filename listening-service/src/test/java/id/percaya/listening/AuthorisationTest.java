package id.percaya.listening;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.access.AuthorisationMatrix;
import id.percaya.kit.testing.access.TenantFixtures;
import id.percaya.listening.Requests.AlertRuleBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorisationTest extends AuthorisationMatrix {

    /// Negative by its label and by the model: the trials choose the one or the other.
    private static final String COMPLAINT = "Antre lima jam di Kenanga, petugasnya jutek pula";

    @Override
    protected Map<String, String> references() {
        return Map.of("monitorId", "/v1/monitors");
    }

    @Override
    protected String own(String collection, TenantFixtures made) {
        return switch (collection) {
            case "/v1/alert-rules" -> rule();
            case "/v1/alerts" -> alert();
            case "/v1/concerns" -> concern();
            case "/v1/imports" -> imported();
            case "/v1/mentions" -> mention();
            case "/v1/erasures" -> erasure();
            default -> super.own(collection, made);
        };
    }

    /// Read to its end, so that its version changes no more.
    private static String imported() {
        return sendMentions(TenantFixtures.TENANT, post("i1", Instant.now(), "netral", "Kenanga"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String mention() {
        imported();
        return analyst(TenantFixtures.TENANT).get("/v1/mentions?q=kenanga").path("items[0].id");
    }

    private static String erasure() {
        return as("privacy-officer", TenantFixtures.TENANT)
                .body(Map.of("source", "x", "handle", "nobody"))
                .post("/v1/erasures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String concern() {
        String monitor = activeMonitor(TenantFixtures.TENANT, "kenanga");
        String opened =
                "{\"monitorId\": \"%s\", \"mentionIds\": [\"%s\"]}".formatted(monitor, mention());
        return analyst(TenantFixtures.TENANT)
                .body(opened)
                .post("/v1/concerns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String rule() {
        return analyst(TenantFixtures.TENANT)
                .body(
                        new AlertRuleBody(
                                "Ramai",
                                activeMonitor(TenantFixtures.TENANT, "kenanga"),
                                "PT24H",
                                5,
                                3))
                .post("/v1/alert-rules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String alert() {
        activeRule(TenantFixtures.TENANT, activeMonitor(TenantFixtures.TENANT, "kenanga"), 3);
        sendMentions(
                TenantFixtures.TENANT,
                IntStream.range(0, 4)
                        .mapToObj(each -> post("k" + each, Instant.now(), "negatif", COMPLAINT)));
        eventually(() ->
                analyst(TenantFixtures.TENANT).get("/v1/alerts").then().body("items", hasSize(1)));
        return analyst(TenantFixtures.TENANT)
                .get("/v1/alerts")
                .then()
                .extract()
                .path("items[0].id");
    }
}
