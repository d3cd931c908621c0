package id.percaya.listening.figures.trust;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TrustIndexResourceTest {

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    @Test
    void moods_and_ratings_make_an_index_and_the_other_components_say_that_they_have_no_data() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                Stream.concat(
                        IntStream.range(0, 10)
                                .mapToObj(n -> post("p" + n, now, "positif", "Melati ramah")),
                        IntStream.range(0, 10)
                                .mapToObj(n -> post("n" + n, now, "negatif", "Melati antre"))));
        index(monitor)
                .body("index", nullValue())
                .body(
                        "components.component",
                        contains("SENTIMENT", "RATINGS", "ENGAGEMENT", "RESPONSE"))
                .body("components[0].value", equalTo(0.5f))
                .body("components[0].n", equalTo(20))
                .body("components[3].value", nullValue())
                .body("components[3].n", equalTo(0));

        analyst(tenant)
                .body(
                        """
                        {"mentions": [{"source": "review", "externalId": "r1", "kind": "REVIEW", "rating": 5,
                          "publishedAt": "%s", "text": "Melati bersih"}]}
                        """
                                .formatted(now))
                .post("/v1/mentions")
                .then()
                .statusCode(200)
                .body("mentions[0].outcome", equalTo("ACCEPTED"));
        // (0.35 × 0.5 + 0.25 × 0.642857) / 0.6 = 0.559524
        index(monitor)
                .body("components[1].value", equalTo(0.6429f))
                .body("components[1].n", equalTo(1))
                .body("components[1].appliedWeight", equalTo(0.4167f))
                .body("index", equalTo(55.95f))
                .body("indexVersion", equalTo(1))
                .body("formulaVersion", equalTo(2));
        String csv = asked(monitor).accept("text/csv").get("/v1/trust-index").asString();
        assertThat(csv.lines())
                .hasSize(5)
                .startsWith(
                        "component,value,n,weight,appliedWeight,index,indexVersion,formulaVersion")
                .contains(
                        "RATINGS,0.6429,1,0.25,0.4167,55.95,1,2", "RESPONSE,,0,0.2,0.0,55.95,1,2");
    }

    @Test
    void complaints_that_were_answered_in_time_count_and_those_that_wait_do_not_yet() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                post("c1", now, "negatif", "Melati antre"),
                post("c2", now, "negatif", "Melati antre lama sekali hari ini"));
        List<String> ids = analyst(tenant).get("/v1/mentions").path("items.id");
        for (String id : ids) {
            as("communications", tenant)
                    .body(Map.of("priority", "HIGH", "category", "COMPLAINT"))
                    .post("/v1/mentions/" + id + "/triage")
                    .then()
                    .statusCode(200);
        }
        index(monitor).body("components[3].value", nullValue());
        as("communications", tenant)
                .body(Map.of("channel", "PUBLIC_REPLY"))
                .post("/v1/mentions/" + ids.getFirst() + "/respond")
                .then()
                .statusCode(200);
        index(monitor).body("components[3].value", equalTo(1f)).body("components[3].n", equalTo(1));
    }

    @Test
    void the_span_is_checked_and_another_tenant_sees_nothing() {
        analyst(tenant)
                .get("/v1/trust-index?from=2026-01-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPAN"));
        sendMentions(tenant, post("p", now, "positif", "Melati ramah"));
        analyst(newTenant())
                .get("/v1/trust-index?from=" + now.minusSeconds(60) + "&to=" + now.plusSeconds(60))
                .then()
                .statusCode(200)
                .body("components.n", contains(0, 0, 0, 0));
    }

    private ValidatableResponse index(String monitor) {
        return asked(monitor).get("/v1/trust-index").then().statusCode(200);
    }

    private RequestSpecification asked(String monitor) {
        return analyst(tenant)
                .queryParam("monitorId", monitor)
                .queryParam("from", now.minus(Duration.ofDays(1)).toString())
                .queryParam("to", now.plus(Duration.ofHours(1)).toString());
    }
}
