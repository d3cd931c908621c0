package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/// Counts the mentions per stream with the time of the last one. Writes in batches of 500 events
/// per transaction, as the subscriptions of the library do.
final class MentionCountTable implements EventConsumer, AutoCloseable {

    static final String COLUMNS =
            "(stream_id uuid primary key, tenant_id text not null, mentions bigint not null,"
                    + " last_at timestamptz not null) with (fillfactor = 50)";

    static final String UPSERT =
            "insert into tally as t values (?, ?, 1, ?) on conflict (stream_id)"
                    + " do update set mentions = t.mentions + 1, last_at = excluded.last_at";

    private static final int BATCH = 500;

    private final Connection connection;
    private final PreparedStatement upsert;
    private int pending;

    private MentionCountTable(Connection connection) throws SQLException {
        this.connection = connection;
        this.upsert = connection.prepareStatement(UPSERT);
    }

    /// Replaces the table of an earlier round.
    static MentionCountTable create(DataSource pool) throws SQLException {
        Connection connection = pool.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists tally");
            statement.execute("create table tally " + COLUMNS);
        }
        connection.setAutoCommit(false);
        return new MentionCountTable(connection);
    }

    @Override
    public void accept(UUID stream, MentionCollected event) throws SQLException {
        add(upsert, stream, event);
        pending++;
        if (pending == BATCH) {
            write();
        }
    }

    static void add(PreparedStatement upsert, UUID stream, MentionCollected event)
            throws SQLException {
        upsert.setObject(1, stream);
        upsert.setString(2, Percaya.TENANT.id());
        upsert.setObject(3, event.writtenAt().atOffset(ZoneOffset.UTC));
        upsert.addBatch();
    }

    void write() throws SQLException {
        upsert.executeBatch();
        connection.commit();
        pending = 0;
    }

    long counted() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sum(mentions) from tally")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                upsert) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
