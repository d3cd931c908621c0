package id.percaya.listening.work.erasure;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureCompleted;
import id.percaya.listening.work.erasure.ErasureEvent.ErasureOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Inline projection into `erasure`. [Erasures] adds the keys and the progress.
@ApplicationScoped
class ErasureProjection implements Projection<ErasureEvent> {

    private static final String ORDERED =
            """
            insert into erasure (id, tenant_id, version, ordered_at) values (?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String COMPLETED =
            """
            update erasure
               set version = ?, mentions = ?, ended_at = ?, author_key = null, replacement = null
             where id = ? and tenant_id = ? and version < ?
            """;

    @Override
    public EventTypes<ErasureEvent> types() {
        return ErasureEvent.TYPES;
    }

    @Override
    public void on(Recorded<ErasureEvent> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        String tenant = recorded.metadata().tenant().id();
        switch (recorded.event()) {
            case ErasureOrdered(Instant at) ->
                    Sql.write(connection, ORDERED, recorded.stream().id(), tenant, version, at);
            case ErasureCompleted(long mentions, Instant at) ->
                    Sql.write(
                            connection,
                            COMPLETED,
                            version,
                            mentions,
                            at,
                            recorded.stream().id(),
                            tenant,
                            version);
        }
    }
}
