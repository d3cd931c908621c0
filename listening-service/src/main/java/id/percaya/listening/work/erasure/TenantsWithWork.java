package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.listening.work.retention.RetentionViews;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The tenants that have something to end or to erase.
@ApplicationScoped
class TenantsWithWork {

    private static final String DELETED = "select distinct tenant_id from removed_mention";
    private static final String ERASURES =
            "select distinct tenant_id from erasure where ended_at is null and author_key is not null";

    /// Each tenant that ever imported has a set of monitors.
    private static final String EXPIRED =
            """
            select t.tenant_id from monitor_set t
              left join retention_setting s using (tenant_id)
             where exists (
               select from mention m
                where m.tenant_id = t.tenant_id
                  and m.stored_at < ?::timestamptz - make_interval(days => coalesce(s.days, ?))
                  and m.text_state <> 'REMOVED'
                  and m.work_state in ('NEW', 'TRIAGED', 'ASSIGNED', 'RESPONDED', 'RESOLVED',
                                       'DISMISSED', 'ESCALATED'))
             union
            """
                    + ExpiredErrors.TENANTS;

    private final javax.sql.DataSource worker;
    private final Clock clock;

    TenantsWithWork(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
    }

    List<Tenant> withDeleted() {
        return tenants(DELETED);
    }

    List<Tenant> withErasures() {
        return tenants(ERASURES);
    }

    List<Tenant> withExpired() {
        return tenants(
                EXPIRED,
                clock.instant().atOffset(ZoneOffset.UTC),
                RetentionViews.UNSET_DAYS,
                ExpiredErrors.before(clock.instant()));
    }

    private List<Tenant> tenants(String sql, Object... values) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
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
