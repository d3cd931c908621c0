package id.percaya.kit.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.partners.PartnerRecord;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The place of each subscription in the log, and its pending deliveries, as commands change them:
/// in the command's transaction, after its append.
@ApplicationScoped
public class WebhookQueue {

    /// Events of transactions that begin later are sent.
    private static final String START =
            """
            insert into webhook_position (subscription_id, tenant_id, tx, position)
            values (?, ?, pg_current_xact_id(), 0)
            """;

    private static final String FIRST_SINCE =
            """
            (select e.tx, e.position - 1 as position from %s e
              where e.tenant_id = ? and e.recorded_at >= ? order by e.tx, e.position limit 1)
            """;
    private static final String REPLAY =
            """
            with first as (
              select * from (%s union all %s) found order by tx, position limit 1)
            update webhook_position
               set tx = coalesce((select tx from first), pg_current_xact_id()),
                   position = coalesce((select position from first), 0)
             where subscription_id = ?
            """
                    .formatted(
                            FIRST_SINCE.formatted("es.event"),
                            FIRST_SINCE.formatted("es.archived_event"));

    /// A pending delivery comes again if its event is after the new place.
    private static final String DROP_PENDING =
            "delete from webhook_delivery where subscription_id = ? and state = 'PENDING'";

    private static final String FORGIVE =
            "update webhook_position set failing_since = null where subscription_id = ?";
    private static final String TRY_NOW =
            """
            update webhook_delivery set next_attempt_at = clock_timestamp()
             where subscription_id = ? and state = 'PENDING'
            """;

    private static final String ADD =
            """
            insert into webhook_delivery (tenant_id, subscription_id, event_id, subject, type, body)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final DataSource requests;

    WebhookQueue(DataSource requests) {
        this.requests = requests;
    }

    void start(Tenant tenant, UUID subscription) {
        write(START, subscription, tenant.id());
    }

    void replay(Tenant tenant, UUID subscription, Instant from) {
        write(REPLAY, tenant.id(), from, tenant.id(), from, subscription);
        write(DROP_PENDING, subscription);
    }

    void resume(UUID subscription) {
        write(FORGIVE, subscription);
        write(TRY_NOW, subscription);
    }

    void add(UUID subscription, PartnerRecord record) {
        try (Connection connection = requests.getConnection()) {
            add(subscription, record, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    public static void add(UUID subscription, PartnerRecord record, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                ADD,
                record.tenantid(),
                subscription,
                record.id(),
                record.subject(),
                record.type(),
                json(record));
    }

    void remove(UUID subscription) {
        for (String table :
                new String[] {"webhook_delivery", "webhook_secret", "webhook_position"}) {
            write("delete from " + table + " where subscription_id = ?", subscription);
        }
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static String json(PartnerRecord record) {
        try {
            return TolerantJson.mapper().writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
