package id.percaya.listening.alerting.alert;

import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Snapshot;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alertrule.Severity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A burst that goes on for weeks is recounted with each window.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LongAlertTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");

    private final Tenant tenant = new Tenant(newTenant());
    private final AlertId id = new AlertId(UUID.randomUUID());
    private final AlertScope watched =
            new AlertScope(UUID.randomUUID(), UUID.randomUUID(), "melati-kemang");

    @Inject Alerts alerts;
    @Inject EventStore store;
    @Inject Transactions transactions;

    @Test
    void an_alert_that_was_recounted_a_hundred_times_goes_on_from_its_snapshot() {
        handle(new RaiseAlert(watched, evidence(20), NOW));
        for (int negative = 21; negative < 120; negative++) {
            handle(new RecountAlert(evidence(negative), NOW));
        }
        assertThat(snapshot()).isNull();
        assertThat(handle(new RecountAlert(evidence(120), NOW))).isEqualTo(new Version(101));

        eventually(() ->
                assertThat(snapshot())
                        .isNotNull()
                        .extracting(Snapshot::state, Snapshot::version)
                        .containsExactly(new Alert.Open(watched, evidence(119)), new Version(100)));
        assertThat(handle(new RecountAlert(evidence(120), NOW))).isEqualTo(new Version(101));
        assertThat(handle(new AcknowledgeAlert(NOW))).isEqualTo(new Version(102));
    }

    private Version handle(AlertCommand command) {
        CommandContext intent =
                CommandContext.of(new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null));
        return transactions.retrying(tenant, () -> alerts.handle(id, command, intent));
    }

    private @Nullable Snapshot<Alert> snapshot() {
        return transactions.call(
                tenant,
                () ->
                        store.snapshots()
                                .latest(tenant, id.stream(), new SnapshotFormat<>(Alert.class, 1)));
    }

    private static AlertEvidence evidence(long negative) {
        return new AlertEvidence(
                Severity.HIGH,
                NOW.minusSeconds(86_400),
                NOW,
                negative + 20,
                negative,
                negative - 2,
                0.1,
                20,
                20.5,
                600_000,
                2_100_000,
                -0.9,
                List.of(new UUID(1, negative)));
    }
}
