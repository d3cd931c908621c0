package id.percaya.eventstore.postgres.log;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A log that is dumped on one server and restored on another can be used there, once its
/// transaction ids have been replaced.
class RestoreTest {

    private static final String TABLES =
            """
            select quote_ident(tablename) from pg_tables where schemaname = 'es' order by 1
            """;

    private static final String AFTER_RESTORE = "select es.after_restore()";

    private static EmbeddedPostgres second;

    private final PulseStore old = new PulseStore();
    private final StreamId one = PulseStore.newStream();
    private final StreamId other = PulseStore.newStream();
    private PulseStore restored;

    @BeforeAll
    static void startAnother() {
        second = TestDatabase.Server.start();
    }

    @AfterAll
    static void stopIt() throws IOException {
        second.close();
    }

    @BeforeEach
    void dumpAndRestore() throws Exception {
        old.take(one, 61, 62);
        hearAndStop(old);
        old.take(one, 63);
        old.take(other, 71, 72);
        restored = new PulseStore(new TestDatabase(second));
        copy(old.database(), restored.database());
    }

    @AfterEach
    void close() {
        old.close();
        restored.close();
    }

    @Test
    void a_log_of_another_cluster_is_not_heard() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cluster.requireOwn(restored.database().request()))
                .withMessageContaining(AFTER_RESTORE);
        try (SubscriptionRunner node =
                new SubscriptionRunner(restored.database().worker(), "new")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> node.start(RecordingSubscription.ofAll()))
                    .withMessageContaining(AFTER_RESTORE);
        }
    }

    @Test
    void it_goes_on_where_it_was() {
        TestDatabase.execute(restored.database().owner(), AFTER_RESTORE);

        restored.take(one, 64);
        restored.take(other, 73);
        RecordingSubscription<Object> ear = RecordingSubscription.ofAll();
        try (SubscriptionRunner node =
                new SubscriptionRunner(restored.database().worker(), "new")) {
            node.start(ear);
            await(() -> ear.heard().size() == 5);
        }
        assertThat(ear.beats()).containsExactly(63, 71, 72, 64, 73);
        assertThat(restored.read(one)).hasSize(4);
        assertThat(restored.read(one).subList(0, 3))
                .extracting(event -> ((PulseTaken) event.event()).beats())
                .containsExactly(61, 62, 63);
        assertThat(restored.read(one).getFirst().id()).isEqualTo(old.read(one).getFirst().id());
    }

    @Test
    void archived_events_are_restored_too() throws SQLException {
        StreamId shut = PulseStore.newStream();
        old.shut(shut);
        TestDatabase.execute(
                old.database().worker(), "update es.subscription set tx = '18446744073709551615'");
        Archive archive = new Archive(old.database().worker());
        assertThat(archive.move("ward", PulseEvent.ALL, Instant.now().plusSeconds(60), 10))
                .isEqualTo(1);
        copy(old.database(), restored.database());
        TestDatabase.execute(restored.database().owner(), AFTER_RESTORE);
        restored.take(one, 64);

        assertThat(restored.read(shut)).hasSize(1);
        assertThat(wholeLog()).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    /// The position of every event, in the order of the log.
    private List<String> wholeLog() throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = restored.database().worker().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select position from es.whole_log order by tx, position")) {
            while (row.next()) {
                places.add(row.getString(1));
            }
        }
        return places;
    }

    @Test
    void it_is_as_well_fenced_as_before() throws SQLException {
        TestDatabase.execute(restored.database().owner(), AFTER_RESTORE);

        try (Connection connection = restored.database().owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from es.event")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void it_is_done_once_and_not_at_home() {
        TestDatabase.execute(restored.database().owner(), AFTER_RESTORE);

        for (PulseStore ward : List.of(restored, old)) {
            assertThatExceptionOfType(DatabaseFailure.class)
                    .isThrownBy(() -> TestDatabase.execute(ward.database().owner(), AFTER_RESTORE))
                    .withMessageContaining("nothing to do");
        }
    }

    @Test
    void only_the_owner_may_do_it() {
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> TestDatabase.execute(restored.database().worker(), AFTER_RESTORE))
                .withMessageContaining("permission denied");
    }

    private static void hearAndStop(PulseStore ward) {
        RecordingSubscription<Object> ear = RecordingSubscription.ofAll();
        try (SubscriptionRunner node = new SubscriptionRunner(ward.database().worker(), "old")) {
            node.start(ear);
            await(() -> ear.heard().size() == 2);
        }
    }

    /// Copies every row of every table as text, as a logical dump does.
    private static void copy(TestDatabase from, TestDatabase to) throws SQLException {
        try (Connection source = from.superuser().getConnection();
                Connection target = to.superuser().getConnection()) {
            for (String table : tables(source)) {
                String rows = dump(source, table);
                Jdbc.update(target, "truncate es." + table + " cascade");
                Jdbc.update(target, restore(table), rows);
            }
        }
    }

    private static String restore(String table) {
        return "insert into es.%1$s overriding system value".formatted(table)
                + " select * from json_populate_recordset(null::es.%1$s, ?::json)".formatted(table);
    }

    private static String dump(Connection source, String table) throws SQLException {
        try (Statement statement = source.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(json_agg(t), '[]') from es." + table + " t")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> tables(Connection source) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
