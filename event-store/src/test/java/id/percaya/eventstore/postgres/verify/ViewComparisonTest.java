package id.percaya.eventstore.postgres.verify;

import static id.percaya.eventstore.postgres.RecordingSubscription.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.PulseBoard;
import id.percaya.eventstore.postgres.PulseEvent.Beating;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.ViewNode;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewComparisonTest {

    private final Latest latest = new Latest();
    private final PulseStore ward = new PulseStore(latest);
    private final StreamId stream = PulseStore.newStream();
    private final ViewComparison comparison =
            new ViewComparison(ward.database().worker(), EventCodec.PLAIN);

    /// An inline view: the last pulse of each ward.
    private static final class Latest implements Projection<Beating> {
        @Override
        public EventTypes<Beating> types() {
            return EventTypes.of(Beating.class);
        }

        @Override
        public void on(Recorded<Beating> recorded, Connection connection) throws SQLException {
            Jdbc.update(
                    connection,
                    "insert into latest (ward_id, tenant_id, beats) values (?, ?, ?)"
                            + " on conflict (ward_id) do update set beats = excluded.beats",
                    recorded.stream().id(),
                    recorded.metadata().tenant().id(),
                    ((PulseTaken) recorded.event()).beats());
        }
    }

    @BeforeEach
    void createViews() {
        PulseBoard.create(ward.database());
        TestDatabase.execute(
                ward.database().owner(),
                "create table latest (number bigint generated always as identity, ward_id uuid"
                        + " primary key, tenant_id text not null, beats int not null, seen text)",
                "create table note (tenant_id text not null, text text)",
                "select es.fence('latest')",
                "select es.fence('note')");
        ward.take(stream, 61, 62, 63);
        ward.take(PulseStore.newStream(), 70);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void a_view_is_what_the_log_makes_of_it() {
        assertThat(latest(Set.of()).tables())
                .containsExactly(new TableComparison("latest", 2, 2, 0, 0));
    }

    @Test
    void a_row_that_differs_one_too_many_and_one_too_few_are_told() {
        change("update latest set beats = 0 where beats = 63");
        assertThat(latest(Set.of()).tables())
                .containsExactly(new TableComparison("latest", 2, 2, 1, 1));

        change("delete from latest where beats = 70");
        change(
                "insert into latest (ward_id, tenant_id, beats) select gen_random_uuid(), 'rs-harapan', 1 from"
                        + " generate_series(1, 2)");
        assertThat(latest(Set.of()).tables())
                .containsExactly(new TableComparison("latest", 3, 2, 2, 3));
        assertThat(latest(Set.of()).equal()).isFalse();
    }

    @Test
    void columns_that_are_no_matter_of_events_can_be_left_out() {
        change("update latest set seen = 'yesterday'");

        assertThat(latest(Set.of()).equal()).isFalse();
        assertThat(latest(Set.of("latest.seen")).equal()).isTrue();
    }

    @Test
    void a_table_without_event_writes_is_named_but_not_compared() {
        change("insert into note values ('rs-harapan', 'by hand')");

        assertThat(latest(Set.of()).notFromEvents()).containsExactly("note");
        assertThat(latest(Set.of()).equal()).isTrue();
    }

    @Test
    void a_subscribed_view_is_compared_up_to_its_checkpoint() {
        try (ViewNode _ = new ViewNode(ward, PulseBoard.view())) {
            await(() -> PulseBoard.shown(ward, PulseStore.MELATI).taken() == 4);
        }
        ward.take(stream, 64);

        assertThat(comparison.subscribed(PulseBoard.view(), Set.of()).tables())
                .containsExactly(
                        new TableComparison("pulse", 4, 4, 0, 0),
                        new TableComparison("pulses", 1, 1, 0, 0));
        change("update rm_board.pulses set sum = sum + 1");
        assertThat(comparison.subscribed(PulseBoard.view(), Set.of()).equal()).isFalse();
    }

    @Test
    void leaves_nothing_behind_on_the_pools_connections() {
        latest(Set.of());
        change("update latest set seen = 'today'");

        assertThat(latest(Set.of("latest.seen")).equal()).isTrue();
    }

    private ViewComparison.Result latest(Set<String> ignored) {
        return comparison.inline(List.of(latest), ignored);
    }

    private void change(String sql) {
        TestDatabase.execute(ward.database().worker(), sql);
    }
}
