package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.view.Sql;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.WatchingRule;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Keeps when each active rule with SILENCE looks at each of its monitors again. A rule that was
/// changed, or has not looked yet, looks at once. A monitor that is not active, or has not yet been
/// applied to what is stored, is left out: it may have missed mentions.
@ApplicationScoped
class SilenceLooks {

    private static final String WHERE_DUE =
            """
              from alert_rule r
             cross join lateral jsonb_array_elements_text(r.monitor_ids) as named (monitor)
              join monitor m on m.id = named.monitor::uuid and m.tenant_id = r.tenant_id
              join monitor_application a on a.monitor_id = m.id and a.version >= m.version
              left join silence_look l on l.rule_id = r.id and l.monitor_id = m.id
             where r.state = 'ACTIVE' and r.terms -> 'test' ->> 'kind' = 'SILENCE'
               and m.state = 'ACTIVE'
               and (l.look_at is null or l.look_at <= ? or l.rule_version <> r.version)
            """;
    private static final String TENANTS = "select distinct r.tenant_id" + WHERE_DUE;
    private static final String DUE =
            "select r.id, m.id"
                    + WHERE_DUE
                    + " and r.tenant_id = ? order by l.look_at nulls first limit 1000";

    private static final String IS_DUE =
            "select exists (select 1" + WHERE_DUE + " and r.id = ? and m.id = ?)";

    private static final String IS_WATCHED =
            """
            select exists (
              select 1 from alert_rule r join monitor m on m.tenant_id = r.tenant_id
               where r.id = ? and m.id = ? and m.state <> 'ARCHIVED'
                 and r.monitor_ids @> to_jsonb(m.id::text))
            """;

    private static final String SET =
            """
            insert into silence_look (rule_id, monitor_id, tenant_id, rule_version, look_at)
            values (?, ?, ?, ?, ?)
            on conflict (rule_id, monitor_id) do update
               set rule_version = excluded.rule_version, look_at = excluded.look_at
            """;
    private static final String BRING_FORWARD =
            "update silence_look set look_at = ? where rule_id = ? and monitor_id = ? and look_at > ?";

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;

    SilenceLooks(
            javax.sql.DataSource requests,
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.requests = requests;
        this.worker = worker;
    }

    record Look(UUID rule, UUID monitor) {}

    List<Tenant> tenants(Instant at) {
        List<Tenant> tenants = new ArrayList<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(TENANTS)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tenants.add(new Tenant(row.getString(1)));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return tenants;
    }

    /// The first 1,000 looks of a tenant that are due.
    List<Look> due(Tenant tenant, Instant at) {
        List<Look> due = new ArrayList<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(new Look(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return due;
    }

    /// Whether the look applies and is due. Another instance may have done it, and the rule or the
    /// monitor may have changed, until the lock was taken.
    boolean isDue(UUID rule, UUID monitor, Instant at) {
        return holds(IS_DUE, at.atOffset(ZoneOffset.UTC), rule, monitor);
    }

    /// Whether the rule, in whatever state, names the monitor and a mention of it may come.
    boolean isWatched(UUID rule, UUID monitor) {
        return holds(IS_WATCHED, rule, monitor);
    }

    private boolean holds(String sql, Object... values) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Call it after the commands of the look.
    void set(WatchingRule rule, UUID monitor, Tenant tenant, Instant next) {
        write(SET, rule.id(), monitor, tenant.id(), rule.version(), next);
    }

    /// Looks no later than this.
    void bringForward(UUID rule, UUID monitor, Instant latest) {
        write(BRING_FORWARD, latest, rule, monitor, latest);
    }

    private void write(String sql, Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
