package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The table `es.erasure`, and the destruction of a key.
final class ErasureTable {

    private static final String ALL = "select tenant_id, subject, actor, erased_at from es.erasure";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String DESTROY =
            """
            update es.subject_key set wrapped_key = null, destroyed_at = clock_timestamp()
             where tenant_id = ? and subject = ? and wrapped_key is not null
            """;

    /// For a subject that has no key yet, so that it never gets one.
    private static final String PREVENT =
            """
            insert into es.subject_key (tenant_id, subject, destroyed_at)
            values (?, ?, clock_timestamp()) on conflict do nothing
            """;

    private static final String ADD =
            "insert into es.erasure (tenant_id, subject, actor) values (?, ?, ?) on conflict do nothing";

    private final DataSource worker;

    ErasureTable(DataSource worker) {
        this.worker = worker;
    }

    List<ErasedSubject> all() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL)) {
            return erased(statement);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /// Waits for every transaction that has sealed something for the subject.
    static void lock(KeyOwner owner, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, owner.lock());
            statement.execute();
        }
    }

    static void destroy(KeyOwner owner, Connection connection) throws SQLException {
        for (String sql : List.of(DESTROY, PREVENT)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, owner.tenant().id());
                statement.setObject(2, owner.subject());
                statement.executeUpdate();
            }
        }
    }

    /// @return the first erasure, when the subject was erased already
    static ErasedSubject add(KeyOwner owner, String actor, Connection connection)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement find =
                        connection.prepareStatement(ALL + " where tenant_id = ? and subject = ?")) {
            add.setString(1, owner.tenant().id());
            add.setObject(2, owner.subject());
            add.setString(3, actor);
            add.executeUpdate();
            find.setString(1, owner.tenant().id());
            find.setObject(2, owner.subject());
            return erased(find).getFirst();
        }
    }

    private static List<ErasedSubject> erased(PreparedStatement statement) throws SQLException {
        List<ErasedSubject> all = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(
                        new ErasedSubject(
                                new Tenant(row.getString("tenant_id")),
                                row.getObject("subject", UUID.class),
                                row.getString("actor"),
                                row.getObject("erased_at", OffsetDateTime.class).toInstant()));
            }
        }
        return all;
    }
}
