package id.percaya.listening.intake.renaming;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.naming.MentionCodes;
import id.percaya.listening.intake.stored.MentionLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import javax.sql.DataSource;

/// The transactions of a renaming. Each holds the lock of the tenant's mentions, so that none is
/// stored by an earlier state of the directory unseen.
@ApplicationScoped
class RenamingStep {

    private static final int MENTIONS = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String BEGIN =
            """
            insert into mention_naming (tenant_id, state, after) values (?, ?, ?)
            on conflict (tenant_id) do update
               set state = excluded.state, after = excluded.after, ended_at = null
             where mention_naming.state <> excluded.state
            """;
    private static final String AFTER =
            """
            select after from mention_naming
             where tenant_id = ? and state = ? and ended_at is null
            """;
    private static final String ADVANCE = "update mention_naming set after = ? where tenant_id = ?";
    private static final String END = "update mention_naming set ended_at = ? where tenant_id = ?";
    private static final String PAGE =
            """
            select id, title, text from mention
             where tenant_id = ? and id > ? and text_state <> 'REMOVED' order by id limit ?
            """;

    private final DataSource requests;
    private final MentionLock lock;
    private final MentionCodes codes;
    private final Clock clock;

    RenamingStep(DataSource requests, MentionLock lock, MentionCodes codes, Clock clock) {
        this.requests = requests;
        this.lock = lock;
        this.codes = codes;
        this.clock = clock;
    }

    /// Goes on where it was if the directory is the same. Mentions that were stored by an earlier
    /// state are there when this has the lock.
    ///
    /// @return the state that the tenant's mentions are compared with
    String begin(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            String state = codes.state(tenant, connection);
            Sql.write(connection, BEGIN, tenant.id(), state, FIRST);
            return state;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @return false when nothing is left, or when the directory has changed
    boolean next(Tenant tenant, String state) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            Optional<UUID> after = after(tenant, state, connection);
            if (after.isEmpty() || !codes.state(tenant, connection).equals(state)) {
                return false;
            }
            SequencedMap<UUID, MentionContent> page = page(tenant, after.get(), connection);
            codes.noteAgain(tenant, page, connection);
            if (page.size() < MENTIONS) {
                Sql.write(connection, END, clock.instant(), tenant.id());
                return false;
            }
            Sql.write(connection, ADVANCE, page.lastEntry().getKey(), tenant.id());
            return true;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Optional<UUID> after(Tenant tenant, String state, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, tenant.id());
            statement.setString(2, state);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private static SequencedMap<UUID, MentionContent> page(
            Tenant tenant, UUID after, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, after);
            statement.setInt(3, MENTIONS);
            SequencedMap<UUID, MentionContent> page = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.put(
                            row.getObject(1, UUID.class),
                            new MentionContent(null, row.getString(2), row.getString(3)));
                }
            }
            return page;
        }
    }
}
