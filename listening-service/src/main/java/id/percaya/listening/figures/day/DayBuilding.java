package id.percaya.listening.figures.day;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.understood.DecidedBy;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts changed days of a tenant and stores their rows, each day in a transaction of its own.
@ApplicationScoped
public class DayBuilding {

    /// Two builders of a tenant could end in another order than they have counted.
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('figure-days ' || ?, 0))";

    private static final String COUNT =
            "select " + FigureDay.COUNTED + " from counted_days(?, ?, ?)";

    private static final String REMOVE = "delete from figure_day where tenant_id = ? and day = ?";

    private static final String STORE =
            """
            insert into figure_day
              (tenant_id, day, positive, neutral, negative, unknown, by_model, by_source, by_person,
               reach_social, authors, stories, domains)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final javax.sql.DataSource worker;
    private final DayChanges changes;

    DayBuilding(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker, DayChanges changes) {
        this.worker = worker;
        this.changes = changes;
    }

    /// One turn: the days whose changes have waited longest. A day that fails keeps no other
    /// waiting.
    ///
    /// @return how many were built
    public int build(Tenant tenant) {
        int built = 0;
        RuntimeException failure = null;
        for (LocalDate day : changes.ready(tenant)) {
            try {
                built += build(tenant, day) ? 1 : 0;
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return built;
    }

    private boolean build(Tenant tenant, LocalDate day) {
        try {
            return Jdbc.transaction(worker, connection -> build(tenant, day, connection));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The changes are read before the mentions. So a change that the count may lack stays noted,
    /// and the row is not used.
    ///
    /// @return false when another instance builds days of the tenant
    public boolean build(Tenant tenant, LocalDate day, Connection connection) throws SQLException {
        if (!locked(tenant, connection)) {
            return false;
        }
        List<Long> known = changes.of(tenant, day, connection);
        FigureDay counted = count(tenant, day, connection);
        int _ = Jdbc.update(connection, REMOVE, tenant.id(), day);
        if (counted != null) {
            store(tenant, counted, connection);
        }
        changes.done(tenant, day, known, connection);
        return true;
    }

    private static boolean locked(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, LOCK, tenant.id());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /// Null when it has no mentions.
    private static @Nullable FigureDay count(Tenant tenant, LocalDate day, Connection connection)
            throws SQLException {
        OffsetDateTime start = JakartaDays.start(day).atOffset(ZoneOffset.UTC);
        OffsetDateTime end = JakartaDays.start(day.plusDays(1)).atOffset(ZoneOffset.UTC);
        try (PreparedStatement statement = Jdbc.bound(connection, COUNT, tenant.id(), start, end);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? FigureDay.read(row) : null;
        }
    }

    private static void store(Tenant tenant, FigureDay counted, Connection connection)
            throws SQLException {
        int _ =
                Jdbc.update(
                        connection,
                        STORE,
                        tenant.id(),
                        counted.day(),
                        counted.sentiments().get(Sentiment.POSITIVE),
                        counted.sentiments().get(Sentiment.NEUTRAL),
                        counted.sentiments().get(Sentiment.NEGATIVE),
                        counted.sentiments().get(Sentiment.UNKNOWN),
                        counted.origins().get(DecidedBy.MODEL),
                        counted.origins().get(DecidedBy.SOURCE),
                        counted.origins().get(DecidedBy.PERSON),
                        counted.reachSocial(),
                        counted.authors().bytes(),
                        counted.stories().bytes(),
                        connection.createArrayOf("text", counted.domains().toArray()));
    }
}
