package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.agreement.evidence.EvidenceRefusal.CAPTURED_IN_FUTURE;

import id.percaya.consent.Method;
import id.percaya.consent.agreement.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ReceiveEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ShowEvidence;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceErased;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceReceived;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceShown;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceDeciderTest {

    private static final UUID CONSENT = UUID.fromString("0198c0de-0000-7000-8000-00000000000c");
    private static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-05-01T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");
    private static final ReceivedFile SCAN =
            new ReceivedFile(EvidenceType.PDF, 2000, "a".repeat(64));
    private static final Personal<String> WITNESS = Personal.of("Ani");
    private static final EvidenceReceived RECEIVED =
            new EvidenceReceived(
                    CONSENT,
                    SUBJECT,
                    EvidenceType.PDF,
                    2000,
                    "a".repeat(64),
                    Method.WRITTEN,
                    "id",
                    WITNESS,
                    NOW,
                    NOW);
    private static final ShowEvidence SHOW = new ShowEvidence(LATER);
    private static final EvidenceShown SHOWN = new EvidenceShown(LATER);
    private static final EraseEvidence ERASE = new EraseEvidence(LATER);
    private static final EvidenceErased ERASED = new EvidenceErased(LATER);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new EvidenceDecider(), EvidenceCommand.class, Evidence.class)
                .given()
                .given(RECEIVED)
                .given("and shown", RECEIVED, SHOWN)
                .given(RECEIVED, ERASED)
                .when(receive(NOW))
                .when(SHOW)
                .when(ERASE)
                .then(
                        """
                        state          | ReceiveEvidence           | ShowEvidence          | EraseEvidence
                        Absent         | EvidenceReceived          | EVIDENCE_NOT_RECEIVED | EVIDENCE_NOT_RECEIVED
                        Kept           | EVIDENCE_ALREADY_RECEIVED | EvidenceShown         | EvidenceErased
                        Kept and shown | EVIDENCE_ALREADY_RECEIVED | EvidenceShown         | EvidenceErased
                        Erased         | EVIDENCE_ALREADY_RECEIVED | EVIDENCE_ERASED       | -
                        """);
    }

    @Nested
    class Receiving {
        @Test
        void evidence_captured_now_is_recorded() {
            given().when(receive(NOW)).then(RECEIVED);
        }

        @Test
        void evidence_captured_in_the_future_is_refused() {
            given().when(receive(NOW.plusNanos(1000))).thenRefused(CAPTURED_IN_FUTURE);
        }
    }

    @Nested
    class Showing {
        @Test
        void every_reading_is_recorded() {
            given(RECEIVED).when(SHOW).then(SHOWN);
            given(RECEIVED, SHOWN).when(SHOW).then(SHOWN);
        }
    }

    @Nested
    class Erasing {
        @Test
        void is_recorded() {
            given(RECEIVED).when(ERASE).then(ERASED);
            given(RECEIVED, SHOWN).when(ERASE).then(ERASED);
        }
    }

    private static ReceiveEvidence receive(Instant capturedAt) {
        return new ReceiveEvidence(
                CONSENT, SUBJECT, SCAN, Method.WRITTEN, "id", WITNESS, capturedAt, NOW);
    }

    private static Given<EvidenceCommand, Evidence, EvidenceEvent> given(EvidenceEvent... history) {
        return Given.given(new EvidenceDecider(), history);
    }
}
