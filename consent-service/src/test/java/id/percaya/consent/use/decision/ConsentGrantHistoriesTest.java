package id.percaya.consent.use.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.view.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random histories in PostgreSQL, each event delivered twice.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentGrantHistoriesTest {

    private static final int TRIES = 500;

    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject ConsentGrantProjection projection;
    @Inject ConsentGrantViews grants;

    @Test
    void equals_the_in_memory_list_now_and_as_of_any_instant() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + TRIES; seed++) {
            Histories random = Histories.of(seed);
            World world = new World(random.world().histories(), List.of());
            Instant asOf = random.instant();

            List<List<ConsentGrant>> kept = inPostgres(world, asOf);

            assertThat(kept.getFirst()).as("seed %d", seed).hasSameElementsAs(list(world, null));
            assertThat(kept.getLast()).as("seed %d", seed).hasSameElementsAs(list(world, asOf));
        }
    }

    private static Set<ConsentGrant> list(World world, @Nullable Instant asOf) {
        Set<ConsentGrant> all = new HashSet<>();
        new InMemoryConsentGrants(world).known(asOf).values().forEach(all::addAll);
        return all;
    }

    private List<List<ConsentGrant>> inPostgres(World world, Instant asOf) {
        Set<UUID> everyone = new HashSet<>();
        world.histories().forEach(history -> everyone.add(history.subjectId()));
        inTransaction(connection -> hear(world, connection));
        List<List<ConsentGrant>> known =
                List.of(
                        all(grants.now(ConsentLog.TENANT, everyone)),
                        all(grants.asOf(asOf, ConsentLog.TENANT, everyone)));
        inTransaction(connection -> forget(everyone, connection));
        return known;
    }

    private static List<ConsentGrant> all(Map<UUID, List<ConsentGrant>> known) {
        return known.values().stream().flatMap(List::stream).toList();
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        transactions.call(
                ConsentLog.TENANT,
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        work.on(connection);
                        return null;
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    /// Removes rows that no event made, so that a rebuild of the view matches.
    private static void forget(Set<UUID> everyone, Connection connection) throws SQLException {
        for (UUID subject : everyone) {
            Sql.write(connection, "delete from consent_grant where subject_id = ?", subject);
        }
    }

    private void hear(World world, Connection connection) throws SQLException {
        for (History history : world.histories()) {
            for (Recorded<ConsentEvent> each : twice(history.recorded())) {
                projection.on(each, connection);
            }
        }
    }

    private static List<Recorded<ConsentEvent>> twice(List<Recorded<ConsentEvent>> events) {
        List<Recorded<ConsentEvent>> heard = new ArrayList<>(events);
        heard.addAll(events);
        return heard;
    }
}
