package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Deletes windows that no judgement reads any more. A window is judged when it ended in the last 7
/// days, and reads those of the 28 days before it, but at least 96. So windows stay for 35 days,
/// for a week longer in case judging is held up, and the last 96 that ended before all that can be
/// judged stay however old they are.
@ApplicationScoped
class WindowPruning {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration MARGIN = Duration.ofDays(7);
    private static final Duration JUDGED = WindowCounting.NEWS_AGE.plus(MARGIN);
    private static final Duration KEPT = JUDGED.plusDays(28);
    private static final int ROWS = 500;

    private static final String TENANTS =
            """
            select tenant_id from monitor_set t
             where exists (select from monitor m join term_window w on w.monitor_id = m.id
                            where m.tenant_id = t.tenant_id and w.starts_at < ?)
            """;
    private static final String DELETE =
            """
            delete from term_window
             where (monitor_id, starts_at) in (
               select w.monitor_id, w.starts_at
                 from monitor m
                cross join lateral (
                  select starts_at from term_window
                   where monitor_id = m.id and ends_at < ?
                   order by ends_at desc offset 95 limit 1) last_read
                 join term_window w on w.monitor_id = m.id
                      and w.starts_at < least(?::timestamptz, last_read.starts_at)
                where m.tenant_id = ?
                limit ?)
            """;

    private final javax.sql.DataSource worker;
    private final javax.sql.DataSource requests;
    private final Transactions transactions;
    private final Clock clock;
    private final TenantLoop loop;

    WindowPruning(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            javax.sql.DataSource requests,
            Transactions transactions,
            Clock clock) {
        this.worker = worker;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
        this.loop = new TenantLoop("term windows", PAUSE, this::tenants, this::prune);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /// In batches, each in a transaction.
    void prune(Tenant tenant) {
        int deleted = ROWS;
        while (deleted == ROWS && !loop.isStopping()) {
            deleted = transactions.retrying(tenant, () -> pruneSome(tenant));
        }
    }

    private int pruneSome(Tenant tenant) {
        Instant now = clock.instant();
        try (Connection connection = requests.getConnection()) {
            return Sql.write(
                    connection, DELETE, now.minus(JUDGED), now.minus(KEPT), tenant.id(), ROWS);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private List<Tenant> tenants() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(TENANTS)) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            List<Tenant> tenants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tenants.add(new Tenant(row.getString(1)));
                }
            }
            return tenants;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
