package id.percaya.listening;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.SiteVisitsBody;
import id.percaya.listening.alerting.alert.AlertEvent;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent;
import id.percaya.listening.concern.concern.ConcernEvent;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.site.SiteEvent;
import id.percaya.listening.intake.site.SiteId;
import id.percaya.listening.matching.monitor.MonitorEvent;
import id.percaya.listening.sources.source.SourceEvent;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RedeliveryTest {

    private final String tenant = newTenant();

    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject @All List<Projection<?>> views;
    @Inject @All List<Subscription<?>> subscriptions;

    @Test
    void a_redelivered_event_changes_no_view_and_raises_no_alert() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        analyst(tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(200);
        analyst(tenant).post("/v1/monitors/" + monitor + "/activate").then().statusCode(200);
        eventually(() ->
                analyst(tenant)
                        .get("/v1/monitors/" + monitor)
                        .then()
                        .body("appliedVersion", equalTo(4)));
        analyst(tenant)
                .body(new SiteVisitsBody(3000, 0.1))
                .put("/v1/site-visits/kabar.example")
                .then()
                .statusCode(200);
        String source = pausedSource();
        String first = burst("a", 6);
        String second = burst("b", 6);
        eventually(() ->
                analyst(tenant).get("/v1/alerts?state=ESCALATED").then().body("items", hasSize(1)));
        String alert = analyst(tenant).get("/v1/alerts").path("items[0].id");
        analyst(tenant).post("/v1/alerts/" + alert + "/acknowledge").then().statusCode(200);
        String concern = confirmedConcern(monitor);
        String before = visibleState();

        redeliver("monitor", monitor, MonitorEvent.TYPES);
        redeliver("alert-rule", rule, AlertRuleEvent.TYPES);
        redeliver("source", source, SourceEvent.TYPES);
        redeliver("import", first, ImportEvent.TYPES);
        redeliver("import", second, ImportEvent.TYPES);
        redeliver("alert", alert, AlertEvent.TYPES);
        redeliver("concern", concern, ConcernEvent.TYPES);
        UUID site = SiteId.of(new Tenant(tenant), "kabar.example").value();
        redeliver("site", site.toString(), SiteEvent.TYPES);

        assertThat(visibleState()).isEqualTo(before);
    }

    private String confirmedConcern(String monitor) {
        String mention = analyst(tenant).get("/v1/mentions").path("items[0].id");
        String body =
                "{\"monitorId\": \"%s\", \"mentionIds\": [\"%s\"]}".formatted(monitor, mention);
        String id =
                analyst(tenant)
                        .body(body)
                        .post("/v1/concerns")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        for (String verb : List.of("confirm", "answer")) {
            analyst(tenant)
                    .body("{}")
                    .post("/v1/concerns/" + id + "/" + verb)
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    private String pausedSource() {
        String id =
                analyst(tenant)
                        .body(
                                "{\"name\":\"A\",\"kind\":\"FEED\",\"address\":\"https://berita.example.org/\"}")
                        .post("/v1/sources")
                        .path("id");
        analyst(tenant).post("/v1/sources/" + id + "/activate").then().statusCode(200);
        analyst(tenant).post("/v1/sources/" + id + "/pause").then().statusCode(200);
        return id;
    }

    private String burst(String name, int posts) {
        Instant now = Instant.now();
        Stream<MentionLine> lines =
                IntStream.range(0, posts)
                        .mapToObj(i -> post(name + i, now.minusSeconds(i), "negatif", "Melati"));
        return sendMentions(tenant, lines).statusCode(201).extract().path("id");
    }

    private String visibleState() {
        return List.of(
                        "monitors",
                        "alert-rules",
                        "imports",
                        "alerts",
                        "concerns",
                        "site-visits",
                        "mentions",
                        "sources")
                .stream()
                .map(list -> analyst(tenant).get("/v1/" + list).asString())
                .collect(Collectors.joining("\n"));
    }

    private <E> void redeliver(String category, String id, EventTypes<E> types) {
        Tenant owner = new Tenant(tenant);
        StreamId stream = new StreamId(category, UUID.fromString(id));
        List<Recorded<E>> events = transactions.call(owner, () -> store.read(owner, stream, types));
        assertThat(events).isNotEmpty();
        transactions.call(owner, () -> project(events, types));
        for (Subscription<?> subscription : subscriptions) {
            if (subscription.types() == types) {
                events.forEach(event -> react(subscription, event));
            }
        }
    }

    private <E> int project(List<Recorded<E>> events, EventTypes<E> types) {
        try (Connection connection = requests.getConnection()) {
            for (Projection<?> view : views) {
                if (view.types() == types) {
                    for (Recorded<E> event : events) {
                        project(view, event, connection);
                    }
                }
            }
            return events.size();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @SuppressWarnings("unchecked") // its types() are those of the event
    private static <E> void project(Projection<?> view, Recorded<E> event, Connection connection)
            throws SQLException {
        ((Projection<E>) view).on(event, connection);
    }

    @SuppressWarnings("unchecked") // its types() are those of the event
    private static <E> void react(Subscription<?> subscription, Recorded<E> event) {
        ((Subscription<E>) subscription).on(event);
    }
}
