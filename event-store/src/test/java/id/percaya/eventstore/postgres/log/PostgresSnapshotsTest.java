package id.percaya.eventstore.postgres.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.testing.SnapshotsContract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSnapshotsTest extends SnapshotsContract {

    private static TestDatabase database;
    private static JdbcTransactions transactions;
    private static EventStore store;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
        transactions = new JdbcTransactions(database.request());
        store = store(transactions, Runnable::run);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected EventStore store() {
        return store;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = '\"Ibu Siti\"'",
                "state = '{\"latest\": []}'",
                "state_type = 'ajar'",
                "last_event = gen_random_uuid()",
                "version = 121"
            })
    void one_that_was_spoilt_is_passed_over_and_replaced(String spoil) {
        count(120);
        change("update es.snapshot set taken_at = '-infinity', " + spoil);

        assertCounted(120, store);
        assertThat(fresh()).isEqualTo(1);
    }

    @Test
    void one_that_cannot_be_written_costs_nothing_else() {
        Transactions broken =
                new Transactions() {
                    @Override
                    public <T> T call(Tenant tenant, Supplier<T> work) {
                        throw new DatabaseFailure(new SQLException("no connection is left"));
                    }
                };
        count(120);
        change("delete from es.snapshot");

        assertCounted(120, store(broken, Runnable::run));
        assertThat(fresh()).isZero();
    }

    @Test
    void no_more_than_two_are_written_at_once() {
        int[] asked = {0};
        EventStore stuck = store(transactions, _ -> asked[0]++);
        count(120);
        change("delete from es.snapshot");
        for (int read = 0; read < 5; read++) {
            assertCounted(120, stuck);
        }

        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void another_tenant_cannot_touch_one_and_the_worker_only_scrubs() {
        count(120);
        String ours = " where stream_id = '" + door().id() + "'";

        assertThat(changed(PulseStore.HARAPAN, "update es.snapshot set version = 1" + ours))
                .isZero();
        assertThat(changed(PulseStore.HARAPAN, "delete from es.snapshot" + ours)).isZero();
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() ->
                        changed(
                                PulseStore.MELATI,
                                "update es.snapshot set tenant_id = 'rs-harapan'" + ours));
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() ->
                        TestDatabase.execute(
                                database.worker(), "update es.snapshot set version = 1" + ours));
        assertThat(fresh()).isEqualTo(1);
        TestDatabase.execute(database.worker(), "delete from es.snapshot" + ours);
        assertCounted(120, store);
    }

    private static EventStore store(Transactions writing, Executor executor) {
        return new PostgresEventStore(
                transactions.joined(),
                List.of(),
                EventCodec.PLAIN,
                new PostgresSnapshots(writing, transactions.joined(), EventCodec.PLAIN, executor));
    }

    private void change(String sql) {
        assertThat(changed(PulseStore.MELATI, sql + " where stream_id = '" + door().id() + "'"))
                .isEqualTo(1);
    }

    private static int changed(Tenant tenant, String sql) {
        return transactions.call(
                tenant,
                () -> {
                    try (Connection connection = transactions.joined().getConnection()) {
                        return Jdbc.update(connection, sql);
                    } catch (SQLException failure) {
                        throw new DatabaseFailure(failure);
                    }
                });
    }

    /// The number of the stream's snapshots that were written just now.
    private int fresh() {
        String sql =
                "select count(*) from es.snapshot"
                        + " where stream_id = ? and version = 120 and taken_at > '-infinity'";
        try (Connection connection = database.worker().getConnection();
                PreparedStatement statement = Jdbc.bound(connection, sql, door().id());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
