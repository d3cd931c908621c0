package id.percaya.kit.webhooks;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.ViewRow;
import id.percaya.kit.webhooks.WebhookEvent.WebhookChanged;
import id.percaya.kit.webhooks.WebhookEvent.WebhookCreated;
import id.percaya.kit.webhooks.WebhookEvent.WebhookDeleted;
import id.percaya.kit.webhooks.WebhookEvent.WebhookDisabled;
import id.percaya.kit.webhooks.WebhookEvent.WebhookPaused;
import id.percaya.kit.webhooks.WebhookEvent.WebhookReplayed;
import id.percaya.kit.webhooks.WebhookEvent.WebhookResumed;
import id.percaya.kit.webhooks.WebhookEvent.WebhookSecretRotated;
import id.percaya.kit.webhooks.WebhookEvent.WebhookTested;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the row of each subscription.
@ApplicationScoped
class WebhookProjection implements Projection<WebhookEvent> {

    @Override
    public EventTypes<WebhookEvent> types() {
        return WebhookEvent.TYPES;
    }

    @Override
    public void on(Recorded<WebhookEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("webhook_subscription", recorded, connection);
        var _ =
                switch (recorded.event()) {
                    case WebhookCreated(WebhookTarget target) ->
                            row.insert(
                                    "state, url, types, secret_version, created_at, created_by",
                                    "ACTIVE",
                                    target.url().toString(),
                                    types(target, connection),
                                    1,
                                    recorded.at(),
                                    recorded.metadata().actor());
                    case WebhookChanged(WebhookTarget target) ->
                            row.set(
                                    "url = ?, types = ?",
                                    target.url().toString(),
                                    types(target, connection));
                    case WebhookSecretRotated rotated ->
                            row.set(
                                    "secret_version = ?, former_secret_until = ?",
                                    rotated.secretVersion(),
                                    rotated.formerUntil());
                    case WebhookPaused _ -> row.set("state = 'PAUSED'");
                    case WebhookResumed _ ->
                            row.set("state = 'ACTIVE', fault = null, disabled_at = null");
                    case WebhookDisabled disabled ->
                            row.set(
                                    "state = 'DISABLED', fault = ?, disabled_at = ?",
                                    disabled.fault(),
                                    disabled.disabledAt());
                    case WebhookTested _, WebhookReplayed _ -> row.advance();
                    case WebhookDeleted _ ->
                            row.set("state = 'DELETED', former_secret_until = null");
                };
    }

    private static Array types(WebhookTarget target, Connection connection) throws SQLException {
        return connection.createArrayOf("text", target.types().toArray());
    }
}
