package id.percaya.campaign.publishing.account;

import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountClosed;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountRegistered;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `channel_account` row for each account. A repeated event changes nothing.
@ApplicationScoped
class ChannelAccountProjection implements Projection<ChannelAccountEvent> {

    private static final String REGISTERED =
            """
            insert into channel_account
              (id, tenant_id, version, state, channel, handle, delivery, webhook_url)
            values (?, ?, ?, 'OPEN', ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String CLOSED =
            "update channel_account set state = 'CLOSED', version = ? where id = ? and version < ?";

    @Override
    public EventTypes<ChannelAccountEvent> types() {
        return ChannelAccountEvent.TYPES;
    }

    @Override
    public void on(Recorded<ChannelAccountEvent> recorded, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        switch (recorded.event()) {
            case AccountRegistered(Profile profile) ->
                    Sql.write(
                            connection,
                            REGISTERED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            version,
                            profile.channel(),
                            profile.handle(),
                            profile.delivery(),
                            profile.webhookUrl() == null ? null : profile.webhookUrl().toString());
            case AccountClosed _ ->
                    Sql.write(connection, CLOSED, version, recorded.stream().id(), version);
        }
    }
}
