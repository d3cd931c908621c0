package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/// Writes the rows of one generation of a view and moves its checkpoint, in one transaction.
///
/// The checkpoint moves first. Its row stays locked until the commit and a swap takes the same
/// lock, so the schema that is looked up afterwards keeps its name for as long as the transaction
/// runs.
public record ViewDelivery<E>(View<E> view, ShardPosition shard, DataSource worker)
        implements EventDelivery<E> {

    private static final String ENTER =
            """
            select set_config('search_path',
                     'rm_' || v.name || case v.generation when g.mine then '' else '_g' || g.mine end
                       || ', public', true)
              public from es.view v, (values (?::int)) as g(mine) where v.name = ?
            """;

    public static <E> ViewDelivery<E> of(View<E> view, int generation, DataSource worker) {
        return new ViewDelivery<>(view, new ShardPosition(view.name(), generation, 0, 1), worker);
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
    public void leaseAcquired() {}

    @Override
    public boolean deliver(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException {
        return Jdbc.transaction(
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
                Jdbc.bound(connection, ENTER, shard.generation(), shard.name())) {
            enter.execute();
        }
    }

    @Override
    public void caughtUp(Instant asOf) {}
}
