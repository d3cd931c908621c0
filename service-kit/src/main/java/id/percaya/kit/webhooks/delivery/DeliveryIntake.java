package id.percaya.kit.webhooks.delivery;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.partners.PartnerLog;
import id.percaya.kit.partners.PartnerRecord;
import id.percaya.kit.partners.PartnerRecords;
import id.percaya.kit.webhooks.WebhookQueue;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes the next events of the log into pending deliveries. One node at a time does it for a
/// subscription, and the place in the log moves in the same transaction.
@ApplicationScoped
class DeliveryIntake {

    private static final int SLICE = 100;

    /// Rather wait in the log than pile up here while an address is down.
    private static final int MOST_PENDING = 500;

    private static final String PLACE =
            """
            select p.tx::text as tx_text, p.position,
                   (select count(*) from (select from webhook_delivery d
                     where d.subscription_id = p.subscription_id and d.state = 'PENDING' limit %d) few)
                     as pending
              from webhook_position p join webhook_subscription s on s.id = p.subscription_id
             where p.subscription_id = ? and s.state = 'ACTIVE' for update of p skip locked
            """
                    .formatted(MOST_PENDING);
    private static final String MOVE =
            "update webhook_position set tx = ?::xid8, position = ? where subscription_id = ?";

    private final javax.sql.DataSource worker;
    private final PartnerLog log;

    DeliveryIntake(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker, PartnerLog log) {
        this.worker = worker;
        this.log = log;
    }

    /// @return false when another node is at it, when the subscription is paused or gone, or when
    ///   enough is pending
    boolean take(ActiveWebhook webhook) {
        try {
            return Jdbc.transaction(worker, connection -> take(webhook, connection));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean take(ActiveWebhook webhook, Connection connection) throws SQLException {
        Position from = place(webhook.id(), connection);
        if (from == null) {
            return false;
        }
        PartnerLog.Slice slice = log.after(from, webhook.tenant(), SLICE);
        for (PartnerRecord record : slice.records()) {
            String type = PartnerRecords.withoutPrefix(record.type());
            if (webhook.types().isEmpty() || webhook.types().contains(type)) {
                WebhookQueue.add(webhook.id(), record, connection);
            }
        }
        var _ =
                Jdbc.update(
                        connection,
                        MOVE,
                        Long.toUnsignedString(slice.end().tx()),
                        slice.end().sequence(),
                        webhook.id());
        return true;
    }

    private static @Nullable Position place(UUID subscription, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, PLACE, subscription);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getInt("pending") < MOST_PENDING
                    ? EventRow.position(row)
                    : null;
        }
    }
}
