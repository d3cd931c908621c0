package id.percaya.listening.matching.applying;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.stored.MentionLock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BackfillTest {

    private final Tenant tenant = new Tenant(newTenant());
    private final CountDownLatch done = new CountDownLatch(1);

    @Inject Backfill backfill;
    @Inject MentionLock lock;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    /// A mention that is read before it is changed would get its former match back.
    @Test
    void a_backfill_waits_for_whoever_changes_the_mentions() throws InterruptedException {
        UUID monitor = UUID.fromString(activeMonitor(tenant.id(), "melati"));
        sendMentions(tenant.id(), post("a", Instant.now(), "positif", "Melati ramai"));

        boolean ended = transactions.call(tenant, () -> endsUnderTheLock(monitor));

        assertThat(ended).isFalse();
        assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private boolean endsUnderTheLock(UUID monitor) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            Thread _ =
                    Thread.ofVirtual()
                            .start(() -> {
                                backfill.run(tenant, monitor);
                                done.countDown();
                            });
            return done.await(2, TimeUnit.SECONDS);
        } catch (SQLException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
