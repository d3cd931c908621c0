package id.percaya.listening.figures.day;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The days of a tenant that are over and have changed. A day waits until it has been left alone
/// for a moment, because a row of a day that changes on would be used for that moment only.
@ApplicationScoped
public class DayChanges {

    /// After it a day is counted although it changes on, so that its changes do not pile up.
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final String TENANTS =
            """
            select tenant_id from monitor_set t
             where exists (select from figure_day_change c where c.tenant_id = t.tenant_id and c.day < ?)
            """;

    private static final String READY =
            """
            select day from figure_day_change
             where tenant_id = ? and day < ?
             group by day
            having max(changed_at) <= ? or min(changed_at) <= ?
             order by min(id) limit 20
            """;

    private static final String OF =
            "select id from figure_day_change where tenant_id = ? and day = ?";

    private static final String DONE =
            "delete from figure_day_change where tenant_id = ? and day = ? and id = any (?)";

    /// Steps from day to day by the index of the mentions' time.
    private static final String NOTE_MISSING =
            """
            insert into figure_day_change (tenant_id, day)
            with recursive counted as (
              select tenant, (
                       select (published_at at time zone 'Asia/Jakarta')::date from mention
                        where tenant_id = tenant order by published_at desc limit 1) as day
                from (select ?::text as tenant) asked
               union all
              select tenant, (
                       select (published_at at time zone 'Asia/Jakarta')::date from mention
                        where tenant_id = tenant and published_at < day::timestamp at time zone 'Asia/Jakarta'
                        order by published_at desc limit 1)
                from counted where day is not null)
            select tenant, day from counted
             where day is not null
               and not exists (select from figure_day d where d.tenant_id = tenant and d.day = counted.day)
               and not exists (
                 select from figure_day_change c where c.tenant_id = tenant and c.day = counted.day)
            """;

    private final javax.sql.DataSource worker;
    private final Clock clock;
    private final Duration settling;

    DayChanges(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Clock clock,
            @ConfigProperty(name = "percaya.figures.settling", defaultValue = "PT1M")
                    Duration settling) {
        this.worker = worker;
        this.clock = clock;
        this.settling = settling;
    }

    List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), TENANTS, today());
    }

    List<LocalDate> ready(Tenant tenant) {
        Instant now = clock.instant();
        return Jdbc.list(
                worker,
                row -> row.getObject(1, LocalDate.class),
                READY,
                tenant.id(),
                today(),
                now.minus(settling).atOffset(ZoneOffset.UTC),
                now.minus(LONGEST_WAIT).atOffset(ZoneOffset.UTC));
    }

    /// @return ids of the changes that are known
    List<Long> of(Tenant tenant, LocalDate day, Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = Jdbc.bound(connection, OF, tenant.id(), day);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    /// A change that was committed later stays noted, also if it was made before.
    void done(Tenant tenant, LocalDate day, List<Long> known, Connection connection)
            throws SQLException {
        int _ =
                Jdbc.update(
                        connection,
                        DONE,
                        tenant.id(),
                        day,
                        connection.createArrayOf("bigint", known.toArray()));
    }

    /// Notes the days that have mentions and neither a row nor a change: those from before there
    /// were rows, and all after the rows were deleted.
    public void noteMissing(Tenant tenant) {
        try (Connection connection = worker.getConnection()) {
            int _ = Jdbc.update(connection, NOTE_MISSING, tenant.id());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private LocalDate today() {
        return JakartaDays.of(clock.instant());
    }
}
