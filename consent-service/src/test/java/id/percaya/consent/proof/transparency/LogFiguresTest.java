package id.percaya.consent.proof.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How fast a large log grows and proves, when asked with `-Dlog.leaves=100000`. Prints what it
/// measures; a machine that does other things too proves no limit.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@EnabledIfSystemProperty(named = "log.leaves", matches = "[1-9][0-9]*")
class LogFiguresTest {

    private static final int BATCH = 500;
    private static final int LEAVES_A_PERSON = 10;
    private static final int PROOFS = 2_000;
    private static final Tenant TENANT = new Tenant("made-up");
    private static final String DATA =
            """
            {"subjectId": "0198c0de-0000-7000-8000-000000000001", "terms": {"formId":
            "0198c0de-0000-7000-8000-00000000f001", "language": "id", "grants": [{"purpose":
            "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO", "identifiability": "MASKED",
            "assets": [], "territory": "ID", "from": "2026-05-01T02:00:00Z", "until":
            "2027-05-01T00:00:00Z"}]}, "givenAt": "2026-05-01T03:00:00.500Z"}
            """;

    @Inject TreeGrowth tree;
    @Inject Salts salts;
    @Inject ProofViews proofs;

    private NewLeaf leaf(UUID subject) {
        LogEntry entry =
                new LogEntry(
                        TENANT.id(),
                        UUID.randomUUID(),
                        1,
                        "consent-given",
                        2,
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        DATA);
        byte[] salt = salts.fresh();
        return new NewLeaf(
                entry,
                subject,
                Commitment.to(entry, salt).leaf(),
                salts.seal(TENANT, subject, salt));
    }

    private List<NewLeaf> batch() {
        List<NewLeaf> leaves = new ArrayList<>();
        UUID subject = UUID.randomUUID();
        for (int at = 0; at < BATCH; at++) {
            subject = at % LEAVES_A_PERSON == 0 ? UUID.randomUUID() : subject;
            leaves.add(leaf(subject));
        }
        return leaves;
    }

    @Test
    void of_a_large_log() {
        int leaves = Integer.getInteger("log.leaves");
        long began = System.nanoTime();
        for (int added = 0; added < leaves; added += BATCH) {
            tree.add(batch());
        }
        double append = (System.nanoTime() - began) / 1e6 / leaves;

        long size = proofs.head().head().treeSize();
        double[] inclusion = sorted(at -> proofs.inclusion(at, size).path().size(), size);
        double[] consistency = sorted(at -> proofs.consistency(at + 1, size).path().size(), size);
        System.out.printf(
                "log of %d leaves: append %.3f ms a leaf; inclusion p50 %.2f p99 %.2f ms;"
                        + " consistency p50 %.2f p99 %.2f ms%n",
                size,
                append,
                inclusion[PROOFS / 2],
                inclusion[PROOFS * 99 / 100],
                consistency[PROOFS / 2],
                consistency[PROOFS * 99 / 100]);
        assertThat(size).isGreaterThanOrEqualTo(leaves);
    }

    private interface Proving {
        int lengthOf(long leaf);
    }

    /// Milliseconds.
    private static double[] sorted(Proving proof, long size) {
        double[] times = new double[PROOFS];
        for (int at = 0; at < PROOFS; at++) {
            long leaf = RandomGenerator.getDefault().nextLong(size);
            long began = System.nanoTime();
            assertThat(proof.lengthOf(leaf)).isLessThanOrEqualTo(64);
            times[at] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }
}
