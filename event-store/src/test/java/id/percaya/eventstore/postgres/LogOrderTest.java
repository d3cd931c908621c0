package id.percaya.eventstore.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogOrderTest {

    private static final Version ONE = new Version(1);

    private final Ward ward = new Ward();
    private final StreamId stream = Ward.newStream();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void nothing_is_read_that_an_older_transaction_may_still_write_before() throws SQLException {
        DataSource worker = ward.database().worker();
        Place place = Place.whole("ear");
        Tail<Object> tail = new Tail<>(worker, PulseEvent.ALL, EventCodec.PLAIN, place);
        CaughtUp caughtUp = new CaughtUp(worker, place, PulseEvent.ALL.byName().keySet());
        new Shards(worker, place, false).ensure();
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

        Lease lease = new Lease(worker, place, "one");
        lease.held(() -> {});
        assertThat(Sql.transaction(worker, c -> lease.advance(Position.START, page.end(), c)))
                .isTrue();
        assertThat(caughtUp.ask()).isAfter(ward.read(stream).getFirst().at());
    }

    @Test
    void nothing_is_appended_behind_an_event_of_a_younger_transaction() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        ward.transactions()
                                .call(
                                        Ward.MELATI,
                                        () -> {
                                            writeSomethingElse();
                                            ward.take(stream, 61);
                                            return ward.append(stream, ONE, new PulseTaken(62));
                                        }));
        assertThat(ward.read(stream)).hasSize(1);
    }

    /// As an inbox row would, were it written before the append.
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
