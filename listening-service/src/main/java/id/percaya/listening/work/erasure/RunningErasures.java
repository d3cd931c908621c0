package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads how far the erasures of authors have come.
@ApplicationScoped
class RunningErasures {

    private static final String ALL =
            """
            select id from erasure
             where tenant_id = ? and ended_at is null and author_key is not null
             order by ordered_at, id
            """;
    private static final String ONE =
            """
            select id, author_key, replacement, mentions from erasure
             where tenant_id = ? and id = ? and ended_at is null and author_key is not null
            """;

    /// Those that arrived meanwhile are among them.
    private static final String MENTIONS =
            MentionEraser.batchOf(
                    """
                    select id, version from mention
                     where tenant_id = ? and author_key = ? and text_state <> 'REMOVED'
                    """);

    /// A file whose folder was lost, or a delivery that cannot be read, is never read to its end;
    /// so it holds nothing up for more than a day.
    private static final String READING =
            """
            select exists (
              select from erasure e
               where e.tenant_id = ? and e.id = ? and e.ordered_at > now() - interval '1 day'
                 and (exists (
                        select from import_batch b
                         where b.tenant_id = e.tenant_id and b.state = 'RECEIVED'
                           and b.received_at between e.ordered_at - interval '1 day' and e.ordered_at)
                   or exists (
                        select from source_delivery d
                         where d.tenant_id = e.tenant_id and d.read_at is null
                           and d.received_at between e.ordered_at - interval '1 day' and e.ordered_at)
                   or exists (select from concern_change c where c.tenant_id = e.tenant_id)))
            """;

    private final Transactions transactions;
    private final DataSource requests;

    RunningErasures(Transactions transactions, DataSource requests) {
        this.transactions = transactions;
        this.requests = requests;
    }

    record Running(UUID id, String authorKey, String replacement, long mentions) {}

    /// The oldest first.
    List<UUID> of(Tenant tenant) {
        return transactions.retrying(
                tenant,
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        return ids(ALL, connection, tenant.id());
                    } catch (SQLException failed) {
                        throw new DatabaseFailure(failed);
                    }
                });
    }

    @Nullable Running find(Tenant tenant, UUID id, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Running(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4))
                        : null;
            }
        }
    }

    List<UUID> mentions(Tenant tenant, Running order, Connection connection) throws SQLException {
        return ids(MENTIONS, connection, tenant.id(), order.authorKey());
    }

    /// Whether a file or a delivery that was received before the order is still read, so that more
    /// of the author may come, or the words of concerns wait to be looked through.
    boolean isReading(Tenant tenant, Running order, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READING)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, order.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<UUID> ids(String sql, Connection connection, String... values)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }
}
