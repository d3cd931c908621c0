package id.percaya.listening.sources.source;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Inline projection into `source`. A later state ends a stall.
@ApplicationScoped
class SourceProjection implements Projection<SourceEvent> {

    private static final String REGISTERED =
            """
            insert into source
              (id, tenant_id, version, state, name, kind, address, account, query,
               interval_seconds, registered_at, defined_version)
            values (?, ?, ?, 'PENDING', ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String REVISED =
            """
            update source set name = ?,
                   secret_version = case when address is distinct from ? then 0 else secret_version end,
                   address = ?, account = ?, query = ?, interval_seconds = ?,
                   defined_version = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String SECRET_SET =
            "update source set secret_version = ?, version = ? where id = ? and version < ?";
    private static final String ACTIVATED =
            """
            update source set state = 'ACTIVE', halt_reason = null, stalled_at = null,
                   activated_at = ?, activated_version = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String ENDED =
            """
            update source set state = ?, halt_reason = ?, stalled_at = null, version = ?
             where id = ? and version < ?
            """;
    private static final String STALLED =
            "update source set stalled_at = ?, version = ? where id = ? and version < ?";

    @Override
    public EventTypes<SourceEvent> types() {
        return SourceEvent.TYPES;
    }

    @Override
    public void on(Recorded<SourceEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case SourceRegistered(SourceDefinition definition) ->
                    register(recorded, definition, connection);
            case SourceRevised(SourceDefinition definition) ->
                    revise(recorded, definition, connection);
            case SourceSecretSet(int version) -> write(recorded, connection, SECRET_SET, version);
            case SourceActivated _, SourceResumed _ ->
                    write(
                            recorded,
                            connection,
                            ACTIVATED,
                            recorded.at(),
                            recorded.version().value());
            case SourcePaused _ -> write(recorded, connection, ENDED, SourceState.PAUSED, null);
            case SourceHalted halted ->
                    write(recorded, connection, ENDED, SourceState.HALTED, halted.reason());
            case SourceRemoved _ -> write(recorded, connection, ENDED, SourceState.REMOVED, null);
            case SourceStalled stalled -> write(recorded, connection, STALLED, stalled.stalledAt());
            case SourceRecovered _ -> write(recorded, connection, STALLED, (Object) null);
        }
    }

    private static void register(
            Recorded<?> recorded, SourceDefinition definition, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                REGISTERED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                version,
                definition.name(),
                definition.kind(),
                definition.address(),
                definition.account(),
                definition.query(),
                seconds(definition.interval()),
                recorded.at(),
                version);
    }

    private static void revise(
            Recorded<?> recorded, SourceDefinition definition, Connection connection)
            throws SQLException {
        write(
                recorded,
                connection,
                REVISED,
                definition.name(),
                definition.address(),
                definition.address(),
                definition.account(),
                definition.query(),
                seconds(definition.interval()),
                recorded.version().value());
    }

    /// The last three parameters of each update are the new version, the source and the version.
    private static void write(
            Recorded<?> recorded, Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        int version = recorded.version().value();
        @Nullable Object[] all = new @Nullable Object[values.length + 3];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = version;
        all[values.length + 1] = recorded.stream().id();
        all[values.length + 2] = version;
        Sql.write(connection, sql, all);
    }

    private static @Nullable Integer seconds(@Nullable Duration interval) {
        return interval == null ? null : (int) interval.toSeconds();
    }
}
