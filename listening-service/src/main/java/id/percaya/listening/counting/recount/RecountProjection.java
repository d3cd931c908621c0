package id.percaya.listening.counting.recount;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.counting.recount.RecountEvent.RecountOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Inline projection into `recount`, which keeps the last order. [RecountStore] adds the progress.
@ApplicationScoped
class RecountProjection implements Projection<RecountEvent> {

    private static final String ORDERED =
            """
            insert into recount (id, tenant_id, version, from_at, ordered_at) values (?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, from_at = excluded.from_at,
                   ordered_at = excluded.ordered_at, mentions = 0, ended_at = null
             where recount.version < excluded.version
            """;

    @Override
    public EventTypes<RecountEvent> types() {
        return RecountEvent.TYPES;
    }

    @Override
    public void on(Recorded<RecountEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case RecountOrdered(Instant from, Instant orderedAt) ->
                    Sql.write(
                            connection,
                            ORDERED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            from,
                            orderedAt);
        }
    }
}
