package id.percaya.listening.alerting.watching;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.BitSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Announcements of crisis-service, through the inbox.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CrisisHoursTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-02T00:00:00Z");

    private static final String TENANT = "klinik-melati";

    private final String facility = "f-" + UUID.randomUUID();
    private final UUID crisis = Ids.next();

    @Inject Inbox inbox;
    @Inject ExcludedHours excluded;
    @Inject Transactions transactions;

    @Test
    void the_hours_of_a_crisis_leave_the_baseline_until_it_is_closed() {
        UUID monitor = monitor(TENANT, facility);
        declared(facility, "FACILITY", false);
        assertThat(hours(TENANT, monitor)).isEqualTo(bits(2, 24));

        closed("2026-03-01T05:10:00Z");
        assertThat(hours(TENANT, monitor)).isEqualTo(bits(2, 6));
    }

    @Test
    void a_crisis_elsewhere_or_of_another_provider_leaves_nothing_out() {
        UUID monitor = monitor(TENANT, facility);
        declared("another-" + facility, "FACILITY", false);
        assertThat(hours(TENANT, monitor)).isEqualTo(new BitSet());

        String other = newTenant();
        UUID foreign = monitor(other, "another-" + facility);
        assertThat(hours(other, foreign)).isEqualTo(new BitSet());
    }

    @Test
    void a_drill_leaves_nothing_out() {
        UUID monitor = monitor(TENANT, facility);
        declared(facility, "FACILITY", true);
        assertThat(hours(TENANT, monitor)).isEqualTo(new BitSet());
    }

    private static UUID monitor(String tenant, String facility) {
        String id =
                analyst(tenant)
                        .body(new MonitorBody("Melati", "melati", facility, "OWN"))
                        .post("/v1/monitors")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return UUID.fromString(id);
    }

    private void declared(String at, String scope, boolean drill) {
        take(
                "crisis.declared.v1",
                1,
                """
                {"facility": "%s", "scope": ["%s"], "drill": %s, "declaredAt": "2026-03-01T02:30:00Z"}
                """
                        .formatted(at, scope, drill));
    }

    private void closed(String at) {
        take("crisis.closed.v1", 2, "{\"closedAt\": \"" + at + "\"}");
    }

    private void take(String type, int sequence, String data) {
        inbox.take(Records.batch(Records.of(type, crisis, sequence, TENANT, data)));
    }

    private BitSet hours(String tenant, UUID monitor) {
        return transactions.call(new Tenant(tenant), () -> excluded.of(monitor, FROM, UNTIL));
    }

    private static BitSet bits(int from, int until) {
        BitSet bits = new BitSet();
        bits.set(from, until);
        return bits;
    }
}
