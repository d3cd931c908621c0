package id.percaya.listening;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import id.percaya.listening.Requests.SiteVisitsBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ListsTest {

    private static final Instant PAST = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    private final Listing lists = new Listing(() -> analyst(tenant));

    @Test
    void monitors_are_listed_newest_first() {
        String first = monitor("Klinik Melati", "melati-kemang", "OWN");
        String second = monitor("Pesaing Café", "melati-kemang", "COMPETITOR");
        String third = monitor("Melati Bogor", "melati-bogor", "OWN");
        analyst(tenant).post("/v1/monitors/" + second + "/activate").then().statusCode(200);
        analyst(tenant).post("/v1/monitors/" + third + "/archive").then().statusCode(200);

        assertThat(lists.of("/v1/monitors")).containsExactly(third, second, first);
        assertThat(lists.of("/v1/monitors?state=DRAFT")).containsExactly(first);
        assertThat(lists.of("/v1/monitors?state=DRAFT&state=ACTIVE"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/monitors?facility=melati-kemang")).containsExactly(second, first);
        assertThat(lists.of("/v1/monitors?role=OWN")).containsExactly(third, first);
        assertThat(lists.of("/v1/monitors?role=OWN&role=COMPETITOR")).hasSize(3);
        assertThat(lists.of("/v1/monitors?q=MELATI")).containsExactly(third, first);
        assertThat(lists.of("/v1/monitors?q=cafe")).containsExactly(second);
        assertThat(of(newTenant(), "monitors")).isEmpty();
    }

    @Test
    void alert_rules_are_listed_newest_first() {
        String monitor = activeMonitor(tenant, "melati");
        String other = activeMonitor(tenant, "mawar");
        String first = activeRule(tenant, monitor, 5);
        String second = activeRule(tenant, other, 6);
        analyst(tenant).post("/v1/alert-rules/" + second + "/mute").then().statusCode(200);

        assertThat(lists.of("/v1/alert-rules")).containsExactly(second, first);
        assertThat(lists.of("/v1/alert-rules?state=MUTED")).containsExactly(second);
        assertThat(lists.of("/v1/alert-rules?state=MUTED&state=ACTIVE"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/alert-rules?monitorId=" + monitor)).containsExactly(first);
        assertThat(lists.of("/v1/alert-rules?q=ramai")).containsExactly(second, first);
        assertThat(lists.of("/v1/alert-rules?q=sepi")).isEmpty();
        assertThat(of(newTenant(), "alert-rules")).isEmpty();
    }

    @Test
    void alerts_are_listed_newest_first() {
        String melati = activeMonitor(tenant, "melati");
        String mawar = activeMonitor(tenant, "mawar");
        String rule = activeRule(tenant, melati, 3);
        activeRule(tenant, mawar, 3);
        String first = alerted("melati", 3, 1);
        Instant between = Instant.now();
        String second = alerted("mawar", 9, 2);
        analyst(tenant).post("/v1/alerts/" + first + "/acknowledge").then().statusCode(200);

        assertThat(lists.of("/v1/alerts")).containsExactly(second, first);
        assertThat(lists.of("/v1/alerts?state=OPEN")).containsExactly(second);
        assertThat(lists.of("/v1/alerts?state=OPEN&state=ACKNOWLEDGED"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/alerts?severity=WATCH")).containsExactly(first);
        assertThat(lists.of("/v1/alerts?severity=WATCH&severity=HIGH&severity=CRITICAL"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/alerts?facility=melati-kemang")).containsExactly(second, first);
        assertThat(lists.of("/v1/alerts?facility=melati-bogor")).isEmpty();
        assertThat(lists.of("/v1/alerts?monitorId=" + mawar)).containsExactly(second);
        assertThat(lists.of("/v1/alerts?ruleId=" + rule)).containsExactly(first);
        assertThat(lists.of("/v1/alerts?from=" + between)).containsExactly(second);
        assertThat(lists.of("/v1/alerts?until=" + between)).containsExactly(first);
        assertThat(of(newTenant(), "alerts")).isEmpty();
    }

    @Test
    void imports_are_listed_newest_first() {
        String first = imported("1");
        Instant between = Instant.now();
        String second = imported("2");
        String third = imported("3");

        assertThat(lists.of("/v1/imports")).containsExactly(third, second, first);
        assertThat(lists.of("/v1/imports?state=COMPLETED")).hasSize(3);
        assertThat(lists.of("/v1/imports?state=REJECTED")).isEmpty();
        assertThat(lists.of("/v1/imports?state=REJECTED&state=COMPLETED")).hasSize(3);
        assertThat(lists.of("/v1/imports?format=NDJSON")).hasSize(3);
        assertThat(lists.of("/v1/imports?format=PLAIN_ID")).isEmpty();
        assertThat(lists.of("/v1/imports?from=" + between)).containsExactly(third, second);
        assertThat(lists.of("/v1/imports?until=" + between)).containsExactly(first);
        assertThat(of(newTenant(), "imports")).isEmpty();
    }

    @Test
    void imports_that_arrive_between_pages_neither_repeat_nor_hide_others() {
        String first = imported("1");
        String second = imported("2");

        assertThat(lists.of("/v1/imports", () -> imported("3"))).containsExactly(second, first);
    }

    @Test
    void mentions_are_listed_newest_first() {
        String monitor = activeMonitor(tenant, "melati");
        Instant later = PAST.plusSeconds(60);
        sendMentions(
                tenant,
                post("1", PAST, "negatif", "Melati mengecewakan"),
                article("https://kabar.example/1", later, "positif", "Café di Melati: 100%"));
        String first = mention("source=x");
        String second = mention("source=web");

        assertThat(lists.of("/v1/mentions")).containsExactly(second, first);
        assertThat(lists.of("/v1/mentions?monitorId=" + monitor)).containsExactly(second, first);
        assertThat(lists.of("/v1/mentions?monitorId=" + first)).isEmpty();
        assertThat(lists.of("/v1/mentions?sentiment=NEGATIVE")).containsExactly(first);
        assertThat(lists.of("/v1/mentions?sentiment=NEGATIVE&sentiment=POSITIVE"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/mentions?kind=ARTICLE")).containsExactly(second);
        assertThat(lists.of("/v1/mentions?q=MENGECEWAKAN")).containsExactly(first);
        assertThat(lists.of("/v1/mentions?q=cafe")).containsExactly(second);
        assertThat(lists.of("/v1/mentions?q=100%25")).containsExactly(second);
        assertThat(lists.of("/v1/mentions?language=zz")).isEmpty();
        assertThat(lists.of("/v1/mentions?from=" + later)).containsExactly(second);
        assertThat(lists.of("/v1/mentions?until=" + later)).containsExactly(first);
        assertThat(of(newTenant(), "mentions")).isEmpty();
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

        assertThat(new Listing(lists.caller(), "domain").of("/v1/site-visits"))
                .containsExactly("antara.example", "kabar.example", "suara.example");
    }

    private String monitor(String name, String facility, String role) {
        return analyst(tenant)
                .body(new MonitorBody(name, "melati", facility, role))
                .post("/v1/monitors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Sends so many negative mentions of this word and returns the alert that they raise.
    private String alerted(String word, int mentions, int alerts) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        sendMentions(
                tenant,
                IntStream.range(0, mentions)
                        .mapToObj(i -> post(word + i, now, "negatif", word + " buruk")));
        eventually(() -> assertThat(lists.of("/v1/alerts")).hasSize(alerts));
        return lists.of("/v1/alerts").getFirst();
    }

    private String imported(String mention) {
        return sendMentions(tenant, post(mention, PAST, "netral", "Melati"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String mention(String query) {
        return lists.of("/v1/mentions?" + query).getFirst();
    }

    private static List<String> of(String tenant, String list) {
        return new Listing(() -> analyst(tenant)).of("/v1/" + list);
    }
}
