package id.percaya.eventstore.postgres.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogOrderTest {

    private static final Version ONE = new Version(1);

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void nothing_is_read_that_an_older_transaction_may_still_write_before() throws SQLException {
        DataSource worker = ward.database().worker();
        ShardPosition shard = ShardPosition.whole("ear");
        Tail<Object> tail = new Tail<>(worker, PulseEvent.ALL, EventCodec.PLAIN, shard);
        CatchUpCheck caughtUp = new CatchUpCheck(worker, shard, PulseEvent.ALL.byName().keySet());
        new ShardRows(worker, shard, false).ensure();
        try (Connection older = ward.database().request().getConnection()) {
            older.setAutoCommit(false);
            takeTransactionId(older);
            ward.take(stream, 61);

            assertThat(tail.after(Position.START, 500).entries()).isEmpty();
            assertThat(caughtUp.ask()).isNull();
            older.rollback();
        }
        Tail.Page<Object> page = tail.after(Position.START, 500);
        assertThat(page.entries()).hasSize(1);
        assertThat(caughtUp.ask()).isNull();

        Lease lease = new Lease(worker, shard, "one");
        lease.held(() -> {});
        assertThat(Jdbc.transaction(worker, c -> lease.advance(Position.START, page.end(), c)))
                .isTrue();
        assertThat(caughtUp.ask()).isAfter(ward.read(stream).getFirst().at());
    }

    @Test
    void nothing_is_appended_behind_an_event_of_a_younger_transaction() {
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() ->
                        ward.transactions()
                                .call(
                                        PulseStore.MELATI,
                                        () -> {
                                            writeSomethingElse();
                                            ward.take(stream, 61);
                                            return ward.append(stream, ONE, new PulseTaken(62));
                                        }));
        assertThat(ward.read(stream)).hasSize(1);
    }

    /// Like an inbox row that is written before the append.
    private void writeSomethingElse() {
        try (Connection connection = ward.transactions().joined().getConnection()) {
            takeTransactionId(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void takeTransactionId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }
}
