package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.Snapshot;
import id.percaya.eventstore.SnapshotFormat;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredState;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Snapshots in the table `es.snapshot`. Each is written by a background thread in a short
/// transaction of its tenant, and only if the event it ends with is committed, so never for a
/// transaction that is rolled back. While two are being written, further ones are dropped.
public final class PostgresSnapshots implements Snapshots {

    private static final System.Logger LOG = System.getLogger(PostgresSnapshots.class.getName());

    private static final String LATEST =
            """
            select version, last_event, chain, state_type, state from es.snapshot
             where tenant_id = ? and stream_id = ? and reducer = ? and reducer_version = ?
            """;

    /// The last writer wins: an older snapshot is as correct as a newer one, only slower to use.
    private static final String KEEP =
            """
            insert into es.snapshot (tenant_id, stream_id, reducer, reducer_version, version,
                                     last_event, chain, state_type, state)
            select e.tenant_id, e.stream_id, ?, ?, e.version, e.event_id, ?, ?, ?::jsonb
              from es.event e
             where e.tenant_id = ? and e.stream_id = ? and e.version = ? and e.event_id = ?
            on conflict (tenant_id, stream_id, reducer) do update
               set reducer_version = excluded.reducer_version, version = excluded.version,
                   last_event = excluded.last_event, chain = excluded.chain,
                   state_type = excluded.state_type, state = excluded.state,
                   taken_at = excluded.taken_at
            """;

    private final Transactions transactions;
    private final DataSource joined;
    private final EventCodec codec;
    private final Executor executor;
    private final Semaphore writers = new Semaphore(2);

    /// @param transactions opens a transaction for each snapshot that is written
    /// @param joined hands out the connection of the running transaction
    /// @param codec the same as for events
    public PostgresSnapshots(Transactions transactions, DataSource joined, EventCodec codec) {
        this(transactions, joined, codec, task -> Thread.ofVirtual().name("snapshot").start(task));
    }

    PostgresSnapshots(
            Transactions transactions, DataSource joined, EventCodec codec, Executor executor) {
        this.transactions = transactions;
        this.joined = joined;
        this.codec = codec;
        this.executor = executor;
    }

    @Override
    public <S> @Nullable Snapshot<S> latest(
            Tenant tenant, StreamId stream, SnapshotFormat<S> format) {
        try (Connection connection = joined.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                LATEST,
                                tenant.id(),
                                stream.id(),
                                format.name(),
                                format.version());
                ResultSet row = statement.executeQuery()) {
            return row.next() ? read(row, tenant, stream, format) : null;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private <S> @Nullable Snapshot<S> read(
            ResultSet row, Tenant tenant, StreamId stream, SnapshotFormat<S> format)
            throws SQLException {
        StoredState stored = new StoredState(row.getString("state_type"), row.getString("state"));
        Version version = new Version(row.getInt("version"));
        UUID last = row.getObject("last_event", UUID.class);
        UUID chain = row.getObject("chain", UUID.class);
        try {
            return new Snapshot<>(stored.as(format, codec, tenant, stream), version, last, chain);
        } catch (IllegalStateException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "the snapshot of {0} is ignored: {1}",
                    stream,
                    unreadable.getMessage());
            return null;
        }
    }

    @Override
    public <S> void keep(
            Tenant tenant, StreamId stream, SnapshotFormat<S> format, Snapshot<S> snapshot) {
        if (!writers.tryAcquire()) {
            return;
        }
        executor.execute(() -> {
            try {
                transactions.call(tenant, () -> write(tenant, stream, format, snapshot));
            } catch (RuntimeException unwritten) { // a lost snapshot costs only time
                LOG.log(
                        Level.WARNING,
                        "the snapshot of {0} could not be stored: {1}",
                        stream,
                        unwritten.getClass().getName());
            } finally {
                writers.release();
            }
        });
    }

    private <S> int write(
            Tenant tenant, StreamId stream, SnapshotFormat<S> format, Snapshot<S> snapshot) {
        StoredState stored = StoredState.of(snapshot.state(), codec, tenant, stream);
        try (Connection connection = joined.getConnection()) {
            return Jdbc.update(
                    connection,
                    KEEP,
                    format.name(),
                    format.version(),
                    snapshot.chain(),
                    stored.type(),
                    stored.data(),
                    tenant.id(),
                    stream.id(),
                    snapshot.version().value(),
                    snapshot.last());
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
