package id.percaya.listening.intake.story;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StoryGroupingTest {

    private static final String REPORT =
            "Dinas kesehatan memeriksa izin praktik klinik setelah keluarga pasien melapor";

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    @Test
    void copies_have_the_cluster_of_the_first_and_are_one_story() {
        sendMentions(tenant, post("a", now, "netral", REPORT));
        String first = analyst(tenant).get("/v1/mentions").path("items[0].id");
        sendMentions(
                tenant,
                post("b", now.minusSeconds(1), "netral", "RT " + REPORT + " hari ini"),
                post("c", now.minusSeconds(2), "netral", "Antre lima jam, petugasnya jutek pula"));

        eventually(() ->
                analyst(tenant)
                        .get("/v1/mentions?q=izin")
                        .then()
                        .body("items.clusterId", contains(first, first)));
        figures("mentions", 3);
        figures("stories", 2);
    }

    @Test
    void another_tenants_copy_is_another_story() {
        String other = newTenant();
        sendMentions(tenant, post("a", now, "netral", REPORT));
        sendMentions(other, post("a", now, "netral", REPORT));
        for (String each : new String[] {tenant, other}) {
            String id = analyst(each).get("/v1/mentions").path("items[0].id");
            eventually(() ->
                    analyst(each).get("/v1/mentions").then().body("items.clusterId", contains(id)));
        }
    }

    @Test
    void many_mentions_are_grouped_in_batches() {
        sendMentions(
                tenant,
                IntStream.range(0, 1200)
                        .mapToObj(i -> post("m" + i, now.minusSeconds(i), "netral", REPORT)));
        eventually(() ->
                analyst(tenant)
                        .get("/v1/mentions?limit=200")
                        .then()
                        .body("items.clusterId.unique()", hasSize(1)));
        eventually(() -> figures("stories", 1));
    }

    private void figures(String name, int expected) {
        analyst(tenant)
                .get(
                        "/v1/figures?from=%s&to=%s"
                                .formatted(now.minusSeconds(7200), now.plusSeconds(60)))
                .then()
                .body(name, equalTo(expected));
    }
}
