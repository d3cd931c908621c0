package id.percaya.consent.proof.transparency;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.registered;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class GrowingTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    @Inject StoredLog log;
    @Inject TreeGrowth tree;
    @Inject ProofViews proofs;
    @Inject WhenConsentRecordedThenLogIt subscription;
    @Inject EventStore store;
    @Inject Transactions transactions;

    /// Belongs to a separate tenant, whose leaves no test verifies.
    private static NewLeaf leaf() {
        LogEntry entry =
                new LogEntry(
                        "made-up",
                        UUID.randomUUID(),
                        1,
                        "consent-given",
                        1,
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        "{}");
        Hash hash = Hash.ofLeaf(entry.eventId().toString().getBytes(UTF_8));
        return new NewLeaf(entry, UUID.randomUUID(), hash, null);
    }

    @Test
    void a_redelivered_event_gets_no_second_leaf() {
        UUID id = StoredLog.id(offered(consent(registered(), "PHOTO")));
        List<StoredLeaf> leaves = log.leaves(id, 2);

        List<Recorded<ConsentEvent>> events =
                transactions.call(
                        TENANT,
                        () -> store.read(TENANT, new ConsentId(id).stream(), ConsentEvent.TYPES));
        subscription.on(events);
        subscription.on(events.getFirst());

        assertThat(log.leaves(id, 2)).isEqualTo(leaves);
    }

    @Test
    void only_new_events_of_a_batch_get_a_leaf() {
        NewLeaf known = leaf();
        tree.add(List.of(known));
        long size = proofs.head().head().treeSize();

        tree.add(List.of(known, leaf()));

        assertThat(proofs.head().head().treeSize()).isEqualTo(size + 1);
    }

    @Test
    void concurrent_writers_leave_one_tree_without_gaps() {
        SignedTreeHead before = proofs.head();
        List<NewLeaf> added = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < 4; thread++) {
                List<NewLeaf> own = IntStream.range(0, 25).mapToObj(_ -> leaf()).toList();
                added.addAll(own);
                threads.execute(() -> own.forEach(each -> tree.add(List.of(each))));
            }
        }

        SignedTreeHead after = proofs.head();
        assertThat(after.head().treeSize()).isEqualTo(before.head().treeSize() + added.size());
        assertThat(consistent(before, after)).isTrue();
        assertThat(added)
                .allSatisfy(leaf -> {
                    long index = proofs.index(leaf.hash()).orElseThrow();
                    InclusionProof proof = proofs.inclusion(index, after.head().treeSize());
                    assertThat(proof.proves(leaf.hash(), after.head().rootHash())).isTrue();
                });
    }

    private boolean consistent(SignedTreeHead before, SignedTreeHead after) {
        TreeHead older = before.head();
        TreeHead newer = after.head();
        return older.treeSize() == 0
                || proofs.consistency(older.treeSize(), newer.treeSize())
                        .proves(older.rootHash(), newer.rootHash());
    }

    @Test
    void the_writers_role_cannot_skip_or_change_leaves() {
        tree.add(List.of(leaf()));
        String gap =
                """
                insert into log_leaf (previous, index, event_id, consent_id, subject_id, version,
                                      tenant_id, leaf_hash)
                select max(index) + 1, max(index) + 2, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1,
                       'made-up', sha256('gap') from log_leaf
                """;

        assertState(() -> log.work(gap), "23503");
        assertState(() -> log.work("update log_leaf set salt = null"), "42501");
        assertState(() -> log.work("delete from log_node"), "42501");
        assertState(() -> log.work("update log_head set jws = ''"), "42501");
    }

    private static void assertState(Work work, String state) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(state));
    }

    private interface Work {
        void run() throws SQLException;
    }
}
