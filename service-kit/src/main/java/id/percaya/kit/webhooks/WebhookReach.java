package id.percaya.kit.webhooks;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;

/// The subscriptions that the caller may see and change: a partner those that it made, an
/// administrator of the tenant all of them. Others do not exist for the caller, as those of other
/// tenants do not.
@ApplicationScoped
public class WebhookReach {

    private static final String ADMINISTRATOR = "tenant-admin";
    private static final String REACHED =
            "select 1 from webhook_subscription s where s.id = ? and " + WebhookReach.CONDITION;

    /// On `webhook_subscription s`, with [#all] and [#maker] as its values.
    static final String CONDITION = "(? or s.created_by = ?)";

    private final DataSource requests;
    private final Caller caller;

    WebhookReach(DataSource requests, Caller caller) {
        this.requests = requests;
        this.caller = caller;
    }

    boolean all() {
        return caller.roles().contains(ADMINISTRATOR);
    }

    String maker() {
        return caller.actor();
    }

    /// @throws NotFound when the caller does not reach it
    public void require(UUID subscription) {
        if (Jdbc.list(requests, row -> row.getInt(1), REACHED, subscription, all(), maker())
                .isEmpty()) {
            throw new NotFound();
        }
    }
}
