package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The progress of readings, in the current transaction. The lease lets one process at a time read
/// a file, and lapses when that process dies.
@ApplicationScoped
class ReadingStore {

    /// A reader that saves nothing for longer renews its lease.
    static final Duration RENEWAL = Duration.ofSeconds(10);

    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String TAKE =
            """
            insert into import_reading (import_id, tenant_id, reader, lease_until)
            values (?, ?, ?, ?)
            on conflict (import_id) do update
               set reader = excluded.reader, lease_until = excluded.lease_until
             where import_reading.lease_until < ?
            returning rows, bytes, accepted, duplicates, updated, rejected, oldest, newest, errors,
                      corrections
            """;
    private static final String ADVANCE =
            """
            update import_reading
               set rows = ?, bytes = ?, accepted = ?, duplicates = ?, updated = ?, rejected = ?,
                   oldest = ?, newest = ?, errors = ?, corrections = ?, lease_until = ?
             where import_id = ? and reader = ? and rows = ?
            """;
    private static final String RENEW =
            "update import_reading set lease_until = ? where import_id = ? and reader = ?";
    private static final String RELEASE =
            """
            update import_reading set lease_until = '-infinity' where import_id = ? and reader = ?
            """;
    private static final String END = "delete from import_reading where import_id = ?";

    private final DataSource requests;

    ReadingStore(DataSource requests) {
        this.requests = requests;
    }

    /// The reading as it stands; empty if another process is reading.
    Optional<Reading> take(Tenant tenant, ImportId id, UUID reader, Instant now) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, id.value());
            statement.setString(2, tenant.id());
            statement.setObject(3, reader);
            statement.setObject(4, now.plus(LEASE).atOffset(ZoneOffset.UTC));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reading(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// @throws LeaseLost if another process has taken the reading over
    void advance(
            ImportId id,
            UUID reader,
            Reading before,
            Reading after,
            Instant now,
            Connection connection)
            throws SQLException {
        ImportOutcome outcome = after.outcome();
        int rows =
                Sql.write(
                        connection,
                        ADVANCE,
                        after.rows(),
                        after.bytes(),
                        outcome.accepted(),
                        outcome.duplicates(),
                        outcome.updated(),
                        outcome.rejected(),
                        outcome.oldest(),
                        outcome.newest(),
                        after.errors(),
                        after.corrections(),
                        now.plus(LEASE),
                        id.value(),
                        reader,
                        before.rows());
        if (rows == 0) {
            throw new LeaseLost();
        }
    }

    /// @throws LeaseLost if another process has taken the reading over
    int renew(ImportId id, UUID reader, Instant now) {
        try (Connection connection = requests.getConnection()) {
            int rows = Sql.write(connection, RENEW, now.plus(LEASE), id.value(), reader);
            if (rows == 0) {
                throw new LeaseLost();
            }
            return rows;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Lets another process take the reading over at once.
    int release(ImportId id, UUID reader) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, RELEASE, id.value(), reader);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    void end(ImportId id) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, END, id.value());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong(1),
                row.getLong(2),
                new ImportOutcome(
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        instant(row, 7),
                        instant(row, 8)),
                row.getLong(9),
                row.getLong(10));
    }

    private static @Nullable Instant instant(ResultSet row, int place) throws SQLException {
        OffsetDateTime at = row.getObject(place, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// Another process reads the file now.
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
