package id.percaya.listening.sources.outage;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.sources.source.SourceEvent;
import id.percaya.listening.sources.source.SourceEvent.SourceActivated;
import id.percaya.listening.sources.source.SourceEvent.SourceHalted;
import id.percaya.listening.sources.source.SourceEvent.SourcePaused;
import id.percaya.listening.sources.source.SourceEvent.SourceRecovered;
import id.percaya.listening.sources.source.SourceEvent.SourceRegistered;
import id.percaya.listening.sources.source.SourceEvent.SourceRemoved;
import id.percaya.listening.sources.source.SourceEvent.SourceResumed;
import id.percaya.listening.sources.source.SourceEvent.SourceRevised;
import id.percaya.listening.sources.source.SourceEvent.SourceSecretSet;
import id.percaya.listening.sources.source.SourceEvent.SourceStalled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/// Inline projection into `source_outage`. An outage begins with the last success before a stall,
/// and ends when the source is heard again or nobody expects to hear it.
@ApplicationScoped
class OutageProjection implements Projection<SourceEvent> {

    private static final String OPENED =
            """
            insert into source_outage (source_id, opened_version, tenant_id, from_at)
            select ?, ?, ?, ?
             where not exists (
               select from source_outage o
                where o.source_id = ? and (o.until_at is null or o.closed_version > ?))
            on conflict (source_id, opened_version) do nothing
            """;
    private static final String CLOSED =
            """
            update source_outage set until_at = ?, closed_version = ?
             where source_id = ? and until_at is null and opened_version < ?
            """;

    @Override
    public EventTypes<SourceEvent> types() {
        return SourceEvent.TYPES;
    }

    @Override
    public void on(Recorded<SourceEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case SourceStalled(_, var lastSuccessAt, Instant stalledAt) ->
                    open(
                            recorded,
                            Objects.requireNonNullElse(lastSuccessAt, stalledAt),
                            connection);
            case SourceHalted halted -> open(recorded, halted.haltedAt(), connection);
            case SourceRecovered(Instant recoveredAt) -> close(recorded, recoveredAt, connection);
            case SourceResumed _, SourcePaused _, SourceRemoved _ ->
                    close(recorded, recorded.at(), connection);
            case SourceRegistered _, SourceRevised _, SourceSecretSet _, SourceActivated _ -> {
                // there is no outage to open or close
            }
        }
    }

    private static void open(Recorded<?> recorded, Instant from, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                OPENED,
                recorded.stream().id(),
                version,
                recorded.metadata().tenant().id(),
                from,
                recorded.stream().id(),
                version);
    }

    private static void close(Recorded<?> recorded, Instant until, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, CLOSED, until, version, recorded.stream().id(), version);
    }
}
