package id.percaya.eventstore.postgres.view;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.PulseBoard;
import id.percaya.eventstore.postgres.PulseBoard.Shown;
import id.percaya.eventstore.postgres.PulseEvent;
import id.percaya.eventstore.postgres.PulseEvent.Beating;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.RecordingSubscription;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.ViewNode;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.Archive;
import id.percaya.eventstore.postgres.view.RebuildProgress.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final String SCHEMAS =
            "select count(*) from pg_namespace where nspname like 'rm\\_board\\_%'";

    private final PulseStore ward = new PulseStore();
    private final StreamId stream = PulseStore.newStream();
    private final Rebuilds rebuilds =
            new Rebuilds(ward.database().owner(), ward.database().worker());

    @BeforeEach
    void createView() {
        PulseBoard.create(ward.database());
        ward.take(stream, 61, 62, 63);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void shows_the_same_as_before() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
            RebuildProgress asked = rebuilds.start(PulseBoard.view(), "siti");
            await(() -> progress().state() == State.DONE);

            assertThat(asked.startedBy()).isEqualTo("siti");
            assertThat(asked.total()).isEqualTo(3);
            assertThat(progress().done()).isEqualTo(3);
            assertThat(progress().finishedAt()).isNotNull();
            assertThat(shown()).isEqualTo(new Shown(3, 3, 186));
            ward.take(stream, 64);
            await(() -> shown().equals(new Shown(4, 4, 250)));
        }
    }

    @Test
    void a_new_view_receives_archived_events() {
        ward.shut(stream);
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
            await(() -> archived() == 1);

            rebuilds.start(PulseBoard.view(), "siti");

            await(() -> progress().state() == State.DONE);
            assertThat(shown()).isEqualTo(new Shown(3, 3, 186));
        }
    }

    private int archived() {
        return new Archive(ward.database().worker())
                .move("ward", PulseEvent.ALL, Instant.now().plusSeconds(60), 10);
    }

    @Test
    void a_rebuild_corrects_wrong_rows() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
            TestDatabase.execute(
                    ward.database().worker(), "update rm_board.pulses set taken = 99, sum = 0");

            rebuilds.start(PulseBoard.view(), "siti");

            await(() -> shown().equals(new Shown(3, 3, 186)));
        }
    }

    @Test
    void is_fenced_and_granted_as_before() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
            rebuilds.start(PulseBoard.view(), "siti");
            await(() -> progress().state() == State.DONE);
        }
        assertThat(PulseBoard.shown(ward, PulseStore.HARAPAN)).isEqualTo(new Shown(0, 0, 0));
        assertThat(
                        number(
                                "select count(*) from pg_constraint where conrelid ="
                                        + " 'rm_board.pulse'::regclass and confrelid = 'rm_board.pulses'::regclass"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from pg_class where oid = 'rm_board.pulses'::regclass"
                                        + " and relforcerowsecurity and reloptions = array['fillfactor=50']"))
                .isEqualTo(1);
    }

    @Test
    void a_killed_rebuild_continues_at_its_checkpoint() {
        ward.take(stream, 64, 65);
        CountDownLatch reached = new CountDownLatch(1);
        View<Beating> slow = PulseBoard.view(2, batch -> stopAt(65, batch, reached));
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 5);
        }
        try (ViewNode _ = new ViewNode(ward, slow)) {
            await(() -> reached.getCount() == 0);
        }
        assertThat(progress().state()).isIn(State.BUILDING, State.SWAPPING);
        assertThat(shown()).isEqualTo(new Shown(5, 5, 315));

        try (ViewNode _ = new ViewNode(ward, PulseBoard.view(2, _ -> {}));
                ViewNode _ = new ViewNode(ward, PulseBoard.view(2, _ -> {}))) {
            await(() -> progress().state() == State.DONE);
        }
        assertThat(shown()).isEqualTo(new Shown(5, 5, 630));
        assertThat(rebuilds.progress()).hasSize(1);
    }

    @Test
    void code_of_a_higher_version_rebuilds_by_itself_while_the_older_serves() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
            try (ViewNode _ = new ViewNode(ward, PulseBoard.view(2, _ -> {}))) {
                await(() -> progress().state() == State.DONE);
                ward.take(stream, 64);
                await(() -> shown().equals(new Shown(4, 4, 500)));
            }
            ward.take(stream, 65);
            assertThat(rebuilds.progress()).hasSize(1);
        }
        assertThat(shown().taken()).isEqualTo(4);
    }

    @Test
    void a_rebuild_asked_for_twice_is_one() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
        }
        RebuildProgress first = rebuilds.start(PulseBoard.view(), "siti");

        assertThat(rebuilds.start(PulseBoard.view(), "budi")).isEqualTo(first);
    }

    @Test
    void a_cancelled_rebuild_leaves_nothing_behind() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
        }
        rebuilds.start(PulseBoard.view(), "siti");

        assertThat(rebuilds.cancel("board")).isTrue();
        assertThat(rebuilds.cancel("board")).isFalse();

        assertThat(progress().state()).isEqualTo(State.CANCELLED);
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> number(SCHEMAS) == 0);
        }
        assertThat(shown()).isEqualTo(new Shown(3, 3, 186));
    }

    @Test
    void a_long_reader_keeps_its_rows_and_delays_only_the_dropping_of_the_old_schema()
            throws SQLException {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view());
                Connection reader = ward.database().worker().getConnection();
                Statement statement = reader.createStatement()) {
            await(() -> shown().taken() == 3);
            reader.setAutoCommit(false);
            statement.execute("declare rows cursor for select beats from rm_board.pulse");
            rebuilds.start(PulseBoard.view(), "siti");
            await(() -> progress().state() == State.DONE);

            ward.take(stream, 64);
            await(() -> shown().taken() == 4);
            try (ResultSet row = statement.executeQuery("fetch all from rows")) {
                assertThat(row.next()).isTrue();
            }
            assertThat(number(SCHEMAS)).isEqualTo(1);
            reader.rollback();
            reader.setAutoCommit(true);
            await(() -> number(SCHEMAS) == 0);
        }
    }

    @Test
    void waits_for_a_lock_only_briefly_and_swaps_later() throws SQLException {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view());
                Connection inTheWay = ward.database().owner().getConnection();
                Statement statement = inTheWay.createStatement()) {
            await(() -> shown().taken() == 3);
            rebuilds.start(PulseBoard.view(), "siti");
            inTheWay.setAutoCommit(false);
            statement.execute("select 1 from es.view for update");
            await(() -> progress().state() == State.SWAPPING);
            ward.take(stream, 64);
            RecordingSubscription.pause(2500);
            assertThat(progress().state()).isEqualTo(State.SWAPPING);
            inTheWay.rollback();
            await(() -> progress().state() == State.DONE);
            await(() -> shown().equals(new Shown(4, 4, 250)));
        }
    }

    @Test
    void tables_that_are_not_fenced_are_not_rebuilt() {
        TestDatabase.execute(ward.database().owner(), "create table rm_board.loose (n int)");
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> shown().taken() == 3);
        }
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> rebuilds.start(PulseBoard.view(), "siti"))
                .withMessageContaining("not fenced by es.fence: rm_board.loose");
        assertThat(rebuilds.progress()).isEmpty();
    }

    /// Behaves as if the database was unavailable from that event on.
    private static void stopAt(int beats, List<Recorded<Beating>> batch, CountDownLatch reached)
            throws SQLException {
        if (batch.stream().anyMatch(each -> each.event().equals(new PulseTaken(beats)))) {
            if (batch.size() == 1) {
                reached.countDown();
            }
            throw new SQLException("shutting down", "57P01");
        }
    }

    private Shown shown() {
        return PulseBoard.shown(ward, PulseStore.MELATI);
    }

    private RebuildProgress progress() {
        return rebuilds.progress().getFirst();
    }

    private long number(String sql) {
        try (Connection connection = ward.database().worker().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
