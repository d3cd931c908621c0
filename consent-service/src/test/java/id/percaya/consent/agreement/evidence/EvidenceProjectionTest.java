package id.percaya.consent.agreement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Method;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceErased;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceReceived;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceShown;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EvidenceProjectionTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);
    private static final EventMetadata CAUSE =
            new EventMetadata(TENANT, "officer", new UUID(0, 3), null, null);
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00.123456Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private final EvidenceId id = new EvidenceId(Ids.next());
    private final UUID consent = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final EvidenceReceived received =
            new EvidenceReceived(
                    consent,
                    subject,
                    EvidenceType.M4A,
                    2000,
                    "c".repeat(64),
                    Method.RECORDED,
                    "jv",
                    null,
                    MAY,
                    JUNE);

    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject EvidenceProjection projection;
    @Inject EvidenceViews views;
    @Inject StoredEvidenceViews evidences;

    @Test
    void received_evidence_is_in_the_details_and_found_by_its_consent() {
        record(received);

        assertThat(shown()).isEqualTo(details(1, null, null));
        assertThat(stored()).containsExactly(storedEvidence(false));
    }

    @Test
    void readings_and_the_erasure_are_shown() {
        record(received, new EvidenceShown(JUNE), new EvidenceErased(JULY));

        assertThat(shown()).isEqualTo(details(3, JUNE, JULY));
        assertThat(stored()).containsExactly(storedEvidence(true));
    }

    @Test
    void repeated_events_change_nothing() {
        record(received, new EvidenceShown(JUNE), new EvidenceErased(JULY));

        redeliver();

        assertThat(shown()).isEqualTo(details(3, JUNE, JULY));
    }

    @Test
    void another_consent_has_no_evidence() {
        assertThat(transactions.call(TENANT, () -> evidences.of(UUID.randomUUID()))).isEmpty();
    }

    private EvidenceDetails details(int version, Instant lastShownAt, Instant erasedAt) {
        return new EvidenceDetails(
                id.value(),
                version,
                consent,
                subject,
                "audio/mp4",
                2000,
                "c".repeat(64),
                Method.RECORDED,
                "jv",
                null,
                MAY,
                JUNE,
                lastShownAt,
                erasedAt);
    }

    private StoredEvidence storedEvidence(boolean erased) {
        return new StoredEvidence(
                id.value(), consent, subject, "c".repeat(64), Method.RECORDED, MAY, erased);
    }

    private EvidenceDetails shown() {
        return transactions.call(TENANT, () -> views.details(id.value()));
    }

    private List<StoredEvidence> stored() {
        return transactions.call(TENANT, () -> evidences.of(consent));
    }

    private void record(EvidenceEvent... history) {
        transactions.call(
                TENANT,
                () ->
                        store.append(
                                id.stream(),
                                Version.NONE,
                                List.of(history),
                                EvidenceEvent.TYPES,
                                CAUSE));
    }

    private void redeliver() {
        transactions.call(
                TENANT,
                () -> {
                    store.read(TENANT, id.stream(), EvidenceEvent.TYPES).forEach(this::hear);
                    return id;
                });
    }

    private void hear(Recorded<EvidenceEvent> recorded) {
        try (Connection connection = requests.getConnection()) {
            projection.on(recorded, connection);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
