package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.agreement.evidence.EvidenceRefusal.CAPTURED_IN_FUTURE;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_ALREADY_RECEIVED;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_ERASED;
import static id.percaya.consent.agreement.evidence.EvidenceRefusal.EVIDENCE_NOT_RECEIVED;

import id.percaya.consent.Method;
import id.percaya.consent.agreement.evidence.EvidenceCommand.EraseEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ReceiveEvidence;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ShowEvidence;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceErased;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceReceived;
import id.percaya.consent.agreement.evidence.EvidenceEvent.EvidenceShown;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.testing.Given;
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

        @Test
        void happens_once() {
            given(RECEIVED).when(receive(NOW)).thenRefused(EVIDENCE_ALREADY_RECEIVED);
            given(RECEIVED, ERASED).when(receive(NOW)).thenRefused(EVIDENCE_ALREADY_RECEIVED);
        }
    }

    @Nested
    class Showing {
        @Test
        void every_reading_is_recorded() {
            given(RECEIVED).when(SHOW).then(SHOWN);
            given(RECEIVED, SHOWN).when(SHOW).then(SHOWN);
        }

        @Test
        void what_was_never_received_is_refused() {
            given().when(SHOW).thenRefused(EVIDENCE_NOT_RECEIVED);
        }

        @Test
        void what_was_erased_is_refused() {
            given(RECEIVED, ERASED).when(SHOW).thenRefused(EVIDENCE_ERASED);
        }
    }

    @Nested
    class Erasing {
        @Test
        void is_recorded() {
            given(RECEIVED).when(ERASE).then(ERASED);
            given(RECEIVED, SHOWN).when(ERASE).then(ERASED);
        }

        @Test
        void twice_changes_nothing() {
            given(RECEIVED, ERASED).when(ERASE).thenNothing();
        }

        @Test
        void what_was_never_received_is_refused() {
            given().when(ERASE).thenRefused(EVIDENCE_NOT_RECEIVED);
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
