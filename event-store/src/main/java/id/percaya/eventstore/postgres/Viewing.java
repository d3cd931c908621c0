package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.View;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/// Writes the rows of one generation of a view and moves its checkpoint, in one transaction.
///
/// The checkpoint comes first: its row stays locked until the commit, a swap takes the same lock,
/// and so the schema that is looked up after it has its name for as long as the transaction runs.
record Viewing<E>(View<E> view, Place place, DataSource worker) implements Hearing<E> {

    private static final String ENTER =
            """
            select set_config('search_path',
                     'rm_' || v.name || case v.generation when g.mine then '' else '_g' || g.mine end
                       || ', public', true)
              from es.view v, (values (?::int)) as g(mine) where v.name = ?
            """;

    static <E> Viewing<E> of(View<E> view, int generation, DataSource worker) {
        return new Viewing<>(view, new Place(view.name(), generation, 0, 1), worker);
    }

    @Override
    public EventTypes<E> types() {
        return view.projection().types();
    }

    @Override
    public String log() {
        return Tail.WHOLE;
    }

    @Override
    public void leads() {}

    @Override
    public boolean hear(List<Recorded<E>> events, Sql.Work checkpoint) throws SQLException {
        return Sql.transaction(
                worker,
                connection -> {
                    if (!checkpoint.on(connection)) {
                        return false;
                    }
                    if (!events.isEmpty()) {
                        enter(connection);
                        view.projection().on(events, connection);
                    }
                    return true;
                });
    }

    private void enter(Connection connection) throws SQLException {
        try (PreparedStatement enter =
                Sql.bound(connection, ENTER, place.generation(), place.name())) {
            enter.execute();
        }
    }

    @Override
    public void caughtUp(Instant asOf) {}
}
