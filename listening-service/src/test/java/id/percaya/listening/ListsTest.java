package id.percaya.listening;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.SiteVisitsBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ListsTest {

    private static final Instant PAST = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    @Test
    void monitors_are_listed_newest_first() {
        String first = activeMonitor(tenant, "melati");
        String second = activeMonitor(tenant, "mawar");
        String third = activeMonitor(tenant, "kenanga");
        analyst(tenant).post("/v1/monitors/" + second + "/pause").then().statusCode(200);

        assertThat(paged("monitors", "id", Map.of())).containsExactly(third, second, first);
        assertThat(paged("monitors", "id", Map.of("state", "ACTIVE")))
                .containsExactly(third, first);
    }

    @Test
    void alert_rules_are_listed_newest_first() {
        String monitor = activeMonitor(tenant, "melati");
        String first = activeRule(tenant, monitor, 5);
        String second = activeRule(tenant, monitor, 6);

        assertThat(paged("alert-rules", "id", Map.of())).containsExactly(second, first);
    }

    @Test
    void imports_are_listed_newest_first() {
        String first = imported("1");
        String second = imported("2");
        String third = imported("3");

        assertThat(paged("imports", "id", Map.of())).containsExactly(third, second, first);
    }

    @Test
    void sites_are_listed_by_domain() {
        for (String domain : List.of("kabar.example", "antara.example", "suara.example")) {
            analyst(tenant)
                    .body(new SiteVisitsBody(1000, 0.5))
                    .put("/v1/site-visits/" + domain)
                    .then()
                    .statusCode(200);
        }

        assertThat(paged("site-visits", "domain", Map.of()))
                .containsExactly("antara.example", "kabar.example", "suara.example");
    }

    private String imported(String mention) {
        return sendMentions(tenant, post(mention, PAST, "netral", "Melati"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Reads the whole list in pages of one item.
    private List<String> paged(String list, String field, Map<String, ?> filter) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = analyst(tenant).queryParam("limit", 1).queryParams(filter);
            Response answer =
                    (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/" + list);
            answer.then().statusCode(200);
            all.addAll(answer.path("items." + field));
            cursor = answer.path("next");
        } while (cursor != null);
        return all;
    }
}
