package id.percaya.listening.alerting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Snapshot;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.InMemoryEventStore;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A burst that goes on for weeks produces one recount per window.
class LongAlertTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");

    private final Tenant tenant = new Tenant("klinik-melati");
    private final AlertId id = new AlertId(UUID.randomUUID());
    private final AlertScope scope =
            new AlertScope(UUID.randomUUID(), UUID.randomUUID(), "melati-kemang");

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final Alerts alerts = new Alerts(store);

    @Test
    void an_alert_with_a_hundred_recounts_is_loaded_from_its_snapshot() {
        handle(new RaiseAlert(scope, evidence(20), NOW));
        for (int negative = 21; negative < 120; negative++) {
            handle(new RecountAlert(evidence(negative), NOW));
        }
        assertThat(snapshot()).isNull();
        assertThat(handle(new RecountAlert(evidence(120), NOW))).isEqualTo(new Version(101));

        assertThat(snapshot())
                .isNotNull()
                .extracting(Snapshot::state, Snapshot::version)
                .containsExactly(new Alert.Open(scope, evidence(119), true), new Version(100));
        assertThat(handle(new RecountAlert(evidence(120), NOW))).isEqualTo(new Version(101));
        assertThat(handle(new AcknowledgeAlert(NOW))).isEqualTo(new Version(102));
    }

    private Version handle(AlertCommand command) {
        CommandContext context =
                CommandContext.of(new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null));
        return store.retrying(tenant, () -> alerts.handle(id, command, context));
    }

    private @Nullable Snapshot<Alert> snapshot() {
        return store.call(
                tenant,
                () ->
                        store.snapshots()
                                .latest(tenant, id.stream(), new SnapshotFormat<>(Alert.class, 3)));
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
                List.of(new UUID(1, negative)),
                null,
                2,
                null);
    }
}
