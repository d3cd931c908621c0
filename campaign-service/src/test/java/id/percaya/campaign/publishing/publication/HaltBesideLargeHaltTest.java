package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A halt affects hundreds of publications of one tenant, and one of another tenant follows.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HaltBesideLargeHaltTest {

    private static final int MANY = 300;

    private static final String SHARDS =
            """
            select (hashtextextended(?::text, 0) & 2147483647) % max(shards)
              from es.subscription where name = 'halt-holds'
            """;
    private static final String HELD =
            """
            select tenant_id from es.event
             where tenant_id in (?, ?) and type = 'publication-held' order by tx, position
            """;

    private final PublishingScenario scenario;
    private final javax.sql.DataSource worker;

    HaltBesideLargeHaltTest(
            PublishingScenario scenario, @DataSource("worker") javax.sql.DataSource worker) {
        this.scenario = scenario;
        this.worker = worker;
    }

    @Test
    void the_other_tenants_publication_is_held_before_all_of_the_many_are() {
        Stage many = scenario.stage(new Tenant("many-" + Ids.next()), MANY);
        Stage other = scenario.stage(new Tenant("other-" + Ids.next()), 1);
        HaltId large = new HaltId(Ids.next());
        HaltId small = inAnotherShard(large);

        scenario.impose(many, large, Scope.ALL);
        awaitHeld(many, other, 1);
        scenario.impose(other, small, Scope.ALL);
        List<String> held = awaitHeld(many, other, MANY + 1);

        assertThat(held).containsOnlyOnce(other.tenant().id());
        assertThat(held.getLast()).isEqualTo(many.tenant().id());
    }

    /// Two halts may share a shard; then one waits for the other.
    private HaltId inAnotherShard(HaltId halt) {
        return Stream.generate(() -> new HaltId(Ids.next()))
                .limit(1000)
                .filter(each -> shard(each) != shard(halt))
                .findFirst()
                .orElseGet(() -> new HaltId(Ids.next()));
    }

    private int shard(HaltId halt) {
        return Jdbc.list(worker, row -> row.getInt(1), SHARDS, halt.value()).getFirst();
    }

    private List<String> awaitHeld(Stage many, Stage other, int count) {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        List<String> held = held(many, other);
        while (held.size() < count) {
            assertThat(System.nanoTime()).as(held.size() + " are held").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            held = held(many, other);
        }
        return held;
    }

    private List<String> held(Stage many, Stage other) {
        return Jdbc.list(
                worker, row -> row.getString(1), HELD, many.tenant().id(), other.tenant().id());
    }
}
