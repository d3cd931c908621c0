package id.percaya.listening.figures;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import id.percaya.listening.Requests.SiteVisitsBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FiguresResourceTest {

    private static final Instant DAY = Instant.parse("2026-02-01T03:00:00Z");
    private static final String SPAN =
            "/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z";
    private static final Instant NEXT_DAY_IN_JAKARTA = Instant.parse("2026-02-01T17:30:00Z");

    private final String tenant = newTenant();

    @Test
    void mentions_are_counted_by_sentiment() {
        sendMentions(
                tenant,
                post("1", DAY, "negatif", "Melati"),
                post("2", DAY, "negatif", "Melati"),
                post("3", DAY, "positif", "Melati"),
                post("4", DAY, "netral", "Melati"),
                post("5", DAY, "", "Melati"));
        figures("")
                .body("mentions", equalTo(5))
                .body("negative", equalTo(2))
                .body("positive", equalTo(1))
                .body("neutral", equalTo(1))
                .body("unknown", equalTo(1))
                .body("netSentiment", equalTo(-0.3333f))
                .body("netSentimentAll", equalTo(-0.25f))
                .body("authors", equalTo(5))
                .body("shares.negative.share", equalTo(0.5f))
                .body("shares.negative.n", equalTo(4))
                .body("netSentimentInterval.n", equalTo(3))
                .body("formulaVersion", equalTo(2));
    }

    @Test
    void an_account_is_reached_once_a_day() {
        sendMentions(
                tenant,
                post("1", DAY, "netral", "A").by("akun"),
                post("2", DAY, "netral", "A").by("akun"),
                post("3", NEXT_DAY_IN_JAKARTA, "netral", "A").by("akun"));
        figures("").body("mentions", equalTo(3)).body("reachSocial", equalTo(300));
    }

    @Test
    void a_domain_is_reached_once_a_day_by_its_stated_visits() {
        analyst(tenant)
                .body(new SiteVisitsBody(3000000, 0.25))
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."));
        sendMentions(
                tenant,
                article("https://www.kabar.id/1", DAY, "netral", "A"),
                article("https://kabar.id/2", DAY, "netral", "B"),
                article("https://kabar.id/3", NEXT_DAY_IN_JAKARTA, "netral", "C"),
                article("https://berita.kabar.id/4", DAY, "netral", "C"),
                article("https://tak-dikenal.id/1", DAY, "netral", "D"));
        figures("").body("reachNonSocial", equalTo(75_100)).body("reachSocial", equalTo(0));
    }

    @Test
    void figures_can_be_limited_to_one_monitor() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("1", DAY, "netral", "Melati"), post("2", DAY, "netral", "Mawar"));
        figures("&monitorId=" + monitor)
                .body("mentions", equalTo(1))
                .body("reachSocial", equalTo(150))
                .body("netSentiment", nullValue())
                .body("netSentimentAll", equalTo(0.0f));
    }

    @Test
    void groups_add_up_to_the_whole() {
        sendMentions(
                tenant,
                post("1", DAY, "negatif", "A"),
                post("2", DAY.plusSeconds(3600), "positif", "A"),
                post("3", NEXT_DAY_IN_JAKARTA, "netral", "A"),
                article("https://kabar.id/1", DAY, "negatif", "A"));
        figures("&groupBy=HOUR")
                .body("mentions", equalTo(4))
                .body(
                        "groups.key",
                        contains(
                                "2026-02-01T03:00:00Z",
                                "2026-02-01T04:00:00Z",
                                "2026-02-01T17:00:00Z"))
                .body("groups.mentions", contains(2, 1, 1))
                .body("groups[0].share.share", equalTo(0.5f))
                .body("groups[0].share.n", equalTo(4))
                .body("groups[0].shares.negative.n", equalTo(2));
        figures("&groupBy=DAY")
                .body("groups.key", contains("2026-02-01", "2026-02-02"))
                .body("groups.mentions", contains(3, 1))
                .body("groups.authors", contains(2, 1));
        figures("&groupBy=SOURCE")
                .body("groups.key", contains("x", "web"))
                .body("groups.reachSocial", contains(450, 0))
                .body("groups.reachNonSocial", contains(0, 100));
        figures("&groupBy=SOURCE&monitorId=" + new UUID(0, 1)).body("groups", hasSize(0));
    }

    @Test
    void a_mention_of_several_topics_or_facilities_counts_in_each() {
        String drip = monitor("infus", "melati-depok", "TOPIC");
        String fee = monitor("=biaya", "melati-depok", "TOPIC");
        monitor("klinik", "melati-kemang", "OWN");
        monitor("dokter", "melati-kemang", "OWN");
        monitor("perawat", "melati-depok", "OWN");
        monitor("mawar", "melati-bogor", "COMPETITOR");
        sendMentions(
                tenant,
                post("1", DAY, "negatif", "Biaya infus klinik dan dokter mahal"),
                post("2", DAY, "positif", "Infus perawat mawar"));
        figures("&groupBy=TOPIC")
                .body("mentions", equalTo(2))
                .body("groups.key", contains(drip, fee))
                .body("groups.name", contains("infus", "=biaya"))
                .body("groups.mentions", contains(2, 1));
        figures("&groupBy=FACILITY")
                .body("groups.key", contains("melati-depok", "melati-kemang"))
                .body("groups.mentions", contains(1, 1));
        String csv = csv("TOPIC").extract().asString();
        assertThat(csv.lines().toList())
                .hasSize(3)
                .satisfies(lines -> {
                    assertThat(lines.getFirst()).startsWith("key,name,mentions,stories,share,");
                    assertThat(lines.get(1)).startsWith(drip + ",infus,2,2,1.0,");
                    assertThat(lines.get(2)).startsWith(fee + ",'=biaya,1,1,0.5,");
                });
    }

    @Test
    void figures_are_a_row_of_csv_without_groups() {
        sendMentions(tenant, post("1", DAY, "negatif", "A"));
        String csv =
                analyst(tenant)
                        .accept("text/csv")
                        .get(SPAN)
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .extract()
                        .asString();
        assertThat(csv.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(",,1,1,1.0,")
                .contains(",-1.0,")
                .endsWith(",2,0,1,0");
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(header ->
                        assertThat(header)
                                .endsWith("sentimentByModel,sentimentBySource,sentimentByPerson"));
        analyst(tenant).accept("application/xml").get(SPAN).then().statusCode(406);
    }

    @Test
    void more_than_a_thousand_rows_are_refused() {
        sendMentions(
                tenant,
                IntStream.range(0, 1001)
                        .mapToObj(i -> post("n" + i, DAY.plusSeconds(3600L * i), "netral", "A")));
        String span = "/v1/figures?from=2026-02-01T00:00:00Z&to=2026-06-01T00:00:00Z&groupBy=";
        analyst(tenant)
                .get(span + "HOUR")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ROWS"));
        analyst(tenant).get(span + "DAY").then().statusCode(200).body("mentions", equalTo(1001));
        analyst(tenant).get(span + "WEEK").then().statusCode(400);
    }

    @Test
    void monitors_share_the_voice() {
        String melati = monitor("melati", "melati-kemang", "OWN");
        String mawar = monitor("mawar", "melati-kemang", "COMPETITOR");
        String anggrek = monitor("anggrek", "melati-kemang", "COMPETITOR");
        sendMentions(
                tenant,
                post("1", DAY, "netral", "Melati"),
                post("2", DAY, "netral", "Melati dan mawar"),
                post("3", DAY, "netral", "Lain"));
        String compared =
                "/v1/share-of-voice?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z&monitorId="
                        + melati
                        + "&monitorId="
                        + mawar
                        + "&monitorId="
                        + anggrek;
        analyst(tenant)
                .get(compared)
                .then()
                .statusCode(200)
                .body("n", equalTo(3))
                .body("distinctMentions", equalTo(2))
                .body("monitors.monitorId", contains(melati, mawar, anggrek))
                .body("monitors.mentions", contains(2, 1, 0))
                .body("monitors[0].share.share", equalTo(0.6667f))
                .body("monitors[0].share.n", equalTo(3))
                .body("monitors[0].reach", equalTo(300))
                .body("monitors[0].reachShare", equalTo(0.6667f))
                .body("monitors[2].reachShare", equalTo(0.0f));
        String csv = analyst(tenant).accept("text/csv").get(compared).asString();
        assertThat(csv.lines().toList())
                .hasSize(4)
                .satisfies(lines -> {
                    assertThat(lines.getFirst()).startsWith("monitorId,name,mentions,share,");
                    assertThat(lines.get(1))
                            .startsWith(melati + ",melati,2,0.6667,")
                            .endsWith(",300,0.6667,2,2");
                    assertThat(lines.getLast()).startsWith(anggrek + ",anggrek,0,0.0,");
                });
        analyst(tenant).get(compared.replace("02-03", "01-03")).then().statusCode(422);
        analyst(newTenant())
                .get(compared)
                .then()
                .statusCode(422)
                .body("code", equalTo("MONITOR_ABSENT"));
        analyst(tenant)
                .get(compared.substring(0, compared.indexOf("&monitorId=" + mawar)))
                .then()
                .statusCode(400);
    }

    private String monitor(String name, String facility, String role) {
        String id =
                analyst(tenant)
                        .body(new MonitorBody(name, name.replace("=", ""), facility, role))
                        .post("/v1/monitors")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/monitors/" + id + "/activate").then().statusCode(200);
        return id;
    }

    private ValidatableResponse csv(String groupBy) {
        return analyst(tenant)
                .accept("text/csv")
                .get(SPAN + "&groupBy=" + groupBy)
                .then()
                .statusCode(200);
    }

    @Test
    void an_invalid_span_is_rejected() {
        analyst(tenant)
                .get("/v1/figures?from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPAN"));
        analyst(tenant).get("/v1/figures?from=2026-02-02T00:00:00Z").then().statusCode(400);
        analyst(tenant)
                .get("/v1/figures?from=-5000-01-01T00:00:00Z&to=2026-02-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void another_tenant_sees_only_its_own_figures() {
        sendMentions(tenant, post("1", DAY, "netral", "Melati"));
        analyst(newTenant())
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z")
                .then()
                .body("mentions", equalTo(0));
        as("partner", tenant)
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z")
                .then()
                .statusCode(403);
    }

    @Test
    void invalid_visits_are_rejected() {
        analyst(tenant)
                .body(new SiteVisitsBody(-1, 0.25))
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(400);
        analyst(tenant)
                .body(new SiteVisitsBody(1, 0.25))
                .put("/v1/site-visits/bukan%20domain")
                .then()
                .statusCode(400);
        analyst(tenant).get("/v1/site-visits/kabar.id").then().statusCode(404);
    }

    private ValidatableResponse figures(String more) {
        return analyst(tenant).get(SPAN + more).then().statusCode(200);
    }
}
