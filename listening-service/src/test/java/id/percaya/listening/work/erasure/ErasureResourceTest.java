package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasureResourceTest {

    private static final String SECRET = "Budi Santoso";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Inject TenantSql sql;

    @Test
    void an_erased_mention_leaves_nothing_but_what_is_counted() {
        String monitor = activeMonitor(tenant, "melati");
        MentionLine line = post("a", now, "negatif", "Melati kejam, kata " + SECRET);
        sendMentions(tenant, line, post("b", now, "positif", "Melati ramah"));
        String id = mention("q=kejam");
        as("communications", tenant)
                .body(Map.of("channel", "PUBLIC_REPLY", "url", "https://x.com/akun_a/status/9"))
                .post("/v1/mentions/" + id + "/respond")
                .then()
                .statusCode(200);
        Map<String, Object> before = figures(monitor);

        erase(id)
                .statusCode(200)
                .body("text", equalTo(""))
                .body("textState", equalTo("REMOVED"))
                .body("externalId", nullValue())
                .body("work.state", equalTo("REMOVED"))
                .body("work.responseUrl", nullValue())
                .body("sentiment", equalTo("NEGATIVE"));

        assertThat(figures(monitor)).isEqualTo(before);
        assertThat(row(id)).doesNotContain(SECRET, "akun_a", "kejam");
        analyst(tenant).get("/v1/mentions?q=kejam").then().body("items", empty());
        history(id).body("items.event", hasItem("mention-removed"));
        erase(id).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void an_export_that_has_it_again_brings_nothing_back() {
        MentionLine line = post("a", now, "negatif", "Melati kejam");
        MentionLine news =
                article("https://kabar.example/1?utm_source=x", now, "negatif", "Kejam di Melati");
        sendMentions(tenant, line, news);
        erase(mention("source=x")).statusCode(200);
        erase(mention("source=web")).statusCode(200);

        sendMentions(
                        tenant,
                        line,
                        article("https://kabar.example/1", now, "negatif", "Kejam di Melati"))
                .statusCode(201)
                .body("duplicates", equalTo(2));
        analyst(tenant).get("/v1/mentions?q=kejam").then().body("items", empty());
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(2));
        sendMentions(tenant, post("b", now, "negatif", "Melati kejam lagi"));
        analyst(tenant).get("/v1/mentions?q=kejam").then().body("items", hasSize(1));
    }

    @Test
    void no_command_touches_an_erased_mention() {
        sendMentions(tenant, post("a", now, "negatif", "Melati"));
        String id = mention("");
        erase(id).statusCode(200);
        as("communications", tenant)
                .body(Map.of("sentiment", "POSITIVE"))
                .post("/v1/mentions/" + id + "/correct-sentiment")
                .then()
                .statusCode(409)
                .body("code", equalTo("MENTION_REMOVED"));
        as("communications", tenant)
                .post("/v1/mentions/" + id + "/escalate")
                .then()
                .statusCode(409)
                .body("code", equalTo("MENTION_REMOVED"));
    }

    @Test
    void a_corrected_mention_leaves_the_list_of_the_trainer() {
        sendMentions(tenant, post("a", now, "negatif", "Melati " + SECRET));
        String id = mention("");
        as("communications", tenant)
                .body(Map.of("sentiment", "POSITIVE"))
                .post("/v1/mentions/" + id + "/correct-sentiment")
                .then()
                .statusCode(200);
        erase(id).statusCode(200).body("sentiment", equalTo("POSITIVE"));
        analyst(tenant).get("/v1/corrections").then().body("items", empty());
    }

    @Test
    void an_erased_author_still_counts_as_one_and_begins_anew() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                Stream.concat(
                        IntStream.range(0, 5).mapToObj(i -> byBudi("a" + i)),
                        Stream.of(post("z", now, "positif", "Melati ramah"))));
        Map<String, Object> before = figures(monitor);
        String id = ordered(Map.of("source", "X", "handle", "@Budi"));

        eventually(() ->
                erasure(id)
                        .body("completedAt", notNullValue())
                        .body("mentions", equalTo(5))
                        .body("version", equalTo(2)));

        assertThat(figures(monitor)).isEqualTo(before);
        analyst(tenant).get("/v1/mentions?q=budi").then().body("items", empty());
        analyst(tenant).get("/v1/mentions?q=ramah").then().body("items", hasSize(1));
        assertThat(
                        sql.read(
                                tenant,
                                "select coalesce(author_key, '') || coalesce(replacement, '') from erasure"))
                .isEmpty();
        sendMentions(tenant, byBudi("a0")).body("duplicates", equalTo(1));
        sendMentions(tenant, byBudi("later"));
        assertThat(figures(monitor).get("authors")).isEqualTo(3);
    }

    @Test
    void an_author_is_named_by_a_mention_too() {
        sendMentions(tenant, byBudi("a"), byBudi("b"), post("c", now, "netral", "Sepi"));
        String named = mention("q=budi");
        String id = ordered(Map.of("mentionId", named));
        eventually(() -> erasure(id).body("mentions", equalTo(2)));
        order(Map.of("mentionId", named)).statusCode(422).body("code", equalTo("AUTHOR_UNKNOWN"));
        order(Map.of("mentionId", named, "source", "x"))
                .statusCode(422)
                .body("code", equalTo("FOREIGN_FIELD"));
        order(Map.of("handle", "budi")).statusCode(422).body("code", equalTo("REQUIRED"));
        order(Map.of("source", "papan", "handle", "budi"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SOURCE"));
    }

    @Test
    void the_monitors_that_name_the_account_are_listed() {
        String named = activeMonitor(tenant, "melati AND author:@Budi");
        String signed = activeMonitor(tenant, "(@budi OR rusak) AND NOT author:siti");
        activeMonitor(tenant, "author:budi.santoso OR budi");
        sendMentions(tenant, byBudi("a"));
        order(Map.of("mentionId", mention("q=budi")))
                .body("monitors", containsInAnyOrder(named, signed));
        order(Map.of("source", "x", "handle", "Budi"))
                .statusCode(201)
                .body("monitors", containsInAnyOrder(named, signed));
        String again = ordered(Map.of("source", "x", "handle", "siti"));
        erasure(again).body("monitors", contains(signed));
        order(Map.of("source", "x", "handle", "orang_lain")).body("monitors", empty());
    }

    @Test
    void another_organisations_author_and_mention_stay() {
        sendMentions(tenant, byBudi("a"));
        String id = mention("");
        String other = newTenant();
        as("privacy-officer", other).post("/v1/mentions/" + id + "/erase").then().statusCode(404);
        String erasure =
                as("privacy-officer", other)
                        .body(Map.of("source", "x", "handle", "budi"))
                        .post("/v1/erasures")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        eventually(() ->
                as("privacy-officer", other)
                        .get("/v1/erasures/" + erasure)
                        .then()
                        .body("completedAt", notNullValue())
                        .body("mentions", equalTo(0)));
        erasure(erasure, 404);
        analyst(tenant).get("/v1/mentions?q=budi").then().body("items", hasSize(1));
    }

    @Test
    void neither_another_choice_nor_a_changed_monitor_recounts_an_erased_mention() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("a", now, "negatif", "Melati kejam"));
        erase(mention("")).statusCode(200);
        Map<String, Object> before = figures(monitor);
        analyst(tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(200);
        analyst(tenant).post("/v1/monitors/" + monitor + "/activate").then().statusCode(200);
        eventually(() ->
                analyst(tenant)
                        .get("/v1/monitors/" + monitor)
                        .then()
                        .body("appliedVersion", equalTo(4)));
        analyst(tenant)
                .body(Map.of("basis", "SOURCE"))
                .put("/v1/settings/sentiment")
                .then()
                .statusCode(200);
        eventually(() ->
                analyst(tenant)
                        .get("/v1/settings/sentiment")
                        .then()
                        .body("applied", equalTo(true)));
        assertThat(figures(monitor)).isEqualTo(before);
        analyst(tenant).get("/v1/mentions").then().body("items.sentiment", not(hasItem("UNKNOWN")));
    }

    private MentionLine byBudi(String id) {
        return post(id, now, "negatif", "Melati kejam, kata Budi " + id).by("Budi");
    }

    private ValidatableResponse erase(String id) {
        return as("privacy-officer", tenant).post("/v1/mentions/" + id + "/erase").then();
    }

    private ValidatableResponse order(Map<String, String> author) {
        return as("privacy-officer", tenant).body(author).post("/v1/erasures").then();
    }

    private String ordered(Map<String, String> author) {
        return order(author).statusCode(201).extract().path("id");
    }

    private ValidatableResponse erasure(String id) {
        return erasure(id, 200);
    }

    private ValidatableResponse erasure(String id, int status) {
        return as("privacy-officer", tenant).get("/v1/erasures/" + id).then().statusCode(status);
    }

    private ValidatableResponse history(String id) {
        return analyst(tenant).get("/v1/mentions/" + id + "/history").then().statusCode(200);
    }

    private String mention(String filter) {
        return analyst(tenant).get("/v1/mentions?limit=1&" + filter).path("items[0].id");
    }

    /// With the groups of each hour. Stories are left out, because they are known a moment later.
    private Map<String, Object> figures(String monitor) {
        Map<String, Object> figures =
                analyst(tenant)
                        .get(
                                "/v1/figures?monitorId=%s&from=%s&to=%s"
                                        .formatted(
                                                monitor,
                                                now.minusSeconds(3600),
                                                now.plusSeconds(3600)))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
        figures.remove("stories");
        return figures;
    }

    private String row(String id) {
        UUID known = UUID.fromString(id);
        return sql.read(
                tenant, "select to_jsonb(m)::text from mention m where id = '" + known + "'");
    }
}
