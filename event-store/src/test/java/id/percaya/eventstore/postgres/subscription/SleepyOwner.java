package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A subscribed projection on two nodes. The owner is suspended within a batch again and again,
/// until its lease has expired and the other node has gone on; then it resumes and writes.
final class SleepyOwner implements AutoCloseable {

    private static final Duration BETWEEN_SLEEPS = Duration.ofSeconds(3);
    private static final Duration SLEEP = Duration.ofMillis(1200);

    /// Has no key: a repeated event must be visible, not refused.
    private static final String TABLE =
            """
            create table told
              (nth bigint generated always as identity, stream_id uuid, version int);
            grant select, insert on told to percaya_worker
            """;

    private final TestDatabase database;
    private final AtomicInteger deposed = new AtomicInteger();
    private final SubscriptionRunner one;
    private final SubscriptionRunner other;
    private long awakeSince = System.nanoTime();

    SleepyOwner(TestDatabase database) {
        this.database = database;
        TestDatabase.execute(database.owner(), TABLE);
        one = new SubscriptionRunner(database.worker(), "sleepy one");
        other = new SubscriptionRunner(database.worker(), "sleepy other");
        one.start("told", new Telling());
        other.start("told", new Telling());
    }

    private final class Telling implements Projection<Object> {
        @Override
        public EventTypes<Object> types() {
            return PulseEvent.ALL;
        }

        @Override
        public void on(Recorded<Object> recorded, Connection connection) throws SQLException {
            Jdbc.update(
                    connection,
                    "insert into told (stream_id, version) values (?, ?)",
                    recorded.stream().id(),
                    recorded.version().value());
            sleepNowAndThen();
        }
    }

    private synchronized boolean tired() {
        if (System.nanoTime() - awakeSince < BETWEEN_SLEEPS.toNanos()) {
            return false;
        }
        awakeSince = System.nanoTime();
        return true;
    }

    private void sleepNowAndThen() {
        if (tired()) {
            TestDatabase.execute(
                    database.worker(),
                    "update es.subscription set lease_until = '-infinity' where name = 'told'");
            LockSupport.parkNanos(SLEEP.toNanos());
            deposed.incrementAndGet();
        }
    }

    int timesDeposed() {
        return deposed.get();
    }

    int rows() {
        return told().events();
    }

    /// In the order in which the rows were written.
    DeliveryReport told() {
        DeliveryReport hearsay = new DeliveryReport();
        try (Connection connection = database.worker().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select stream_id, version from told order by nth");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                hearsay.hear(row.getObject(1, UUID.class), row.getInt(2));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return hearsay;
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
