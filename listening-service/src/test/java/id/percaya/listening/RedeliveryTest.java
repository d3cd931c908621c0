package id.percaya.listening;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.post;
import static id.percaya.listening.Requests.sendLines;
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
import id.percaya.listening.alerting.alert.AlertEvent;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.site.SiteEvent;
import id.percaya.listening.intake.site.SiteId;
import id.percaya.listening.matching.monitor.MonitorEvent;
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
    void every_event_heard_again_changes_no_view_and_raises_nothing() {
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
                .body("{\"monthlyVisits\":3000,\"visibility\":0.1}")
                .put("/v1/site-visits/kabar.example")
                .then()
                .statusCode(200);
        String first = burst("a", 6);
        String second = burst("b", 6);
        eventually(() ->
                analyst(tenant).get("/v1/alerts?state=ESCALATED").then().body("items", hasSize(1)));
        String alert = analyst(tenant).get("/v1/alerts").path("items[0].id");
        analyst(tenant).post("/v1/alerts/" + alert + "/acknowledge").then().statusCode(200);
        String before = shown();

        hearAgain("monitor", monitor, MonitorEvent.TYPES);
        hearAgain("alert-rule", rule, AlertRuleEvent.TYPES);
        hearAgain("import", first, ImportEvent.TYPES);
        hearAgain("import", second, ImportEvent.TYPES);
        hearAgain("alert", alert, AlertEvent.TYPES);
        UUID site = SiteId.of(new Tenant(tenant), "kabar.example").value();
        hearAgain("site", site.toString(), SiteEvent.TYPES);

        assertThat(shown()).isEqualTo(before);
    }

    private String burst(String name, int posts) {
        Instant now = Instant.now();
        String lines =
                IntStream.range(0, posts)
                        .mapToObj(i -> post(name + i, now.minusSeconds(i), "negatif", "Melati"))
                        .collect(Collectors.joining());
        return sendLines(tenant, lines).statusCode(201).extract().path("id");
    }

    private String shown() {
        return List.of("monitors", "alert-rules", "imports", "alerts", "site-visits", "mentions")
                .stream()
                .map(list -> analyst(tenant).get("/v1/" + list).asString())
                .collect(Collectors.joining("\n"));
    }

    private <E> void hearAgain(String category, String id, EventTypes<E> types) {
        Tenant owner = new Tenant(tenant);
        StreamId stream = new StreamId(category, UUID.fromString(id));
        List<Recorded<E>> events = transactions.call(owner, () -> store.read(owner, stream, types));
        assertThat(events).isNotEmpty();
        transactions.call(owner, () -> seenAgain(events, types));
        for (Subscription<?> subscription : subscriptions) {
            if (subscription.types() == types) {
                events.forEach(event -> heard(subscription, event));
            }
        }
    }

    private <E> int seenAgain(List<Recorded<E>> events, EventTypes<E> types) {
        try (Connection connection = requests.getConnection()) {
            for (Projection<?> view : views) {
                if (view.types() == types) {
                    for (Recorded<E> event : events) {
                        seen(view, event, connection);
                    }
                }
            }
            return events.size();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @SuppressWarnings("unchecked") // it hears these types
    private static <E> void seen(Projection<?> view, Recorded<E> event, Connection connection)
            throws SQLException {
        ((Projection<E>) view).on(event, connection);
    }

    @SuppressWarnings("unchecked") // it hears these types
    private static <E> void heard(Subscription<?> subscription, Recorded<E> event) {
        ((Subscription<E>) subscription).on(event);
    }
}
