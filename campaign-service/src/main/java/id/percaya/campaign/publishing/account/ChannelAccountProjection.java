package id.percaya.campaign.publishing.account;

import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountClosed;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountHoursSet;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountRegistered;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `channel_account` row for each account. A repeated event changes nothing.
@ApplicationScoped
class ChannelAccountProjection implements Projection<ChannelAccountEvent> {

    @Override
    public EventTypes<ChannelAccountEvent> types() {
        return ChannelAccountEvent.TYPES;
    }

    @Override
    public void on(Recorded<ChannelAccountEvent> recorded, Connection connection)
            throws SQLException {
        ViewRow row = new ViewRow("channel_account", recorded, connection);
        switch (recorded.event()) {
            case AccountRegistered(Profile profile) ->
                    row.insert(
                            "state, channel, handle, delivery, webhook_url, registered_at",
                            ChannelAccountState.OPEN,
                            profile.channel(),
                            profile.handle(),
                            profile.delivery(),
                            profile.webhookUrl() == null ? null : profile.webhookUrl().toString(),
                            recorded.at());
            case AccountHoursSet(PublishingHours hours) ->
                    row.set("hours = ?", Sql.json(HoursDetails.of(hours)));
            case AccountClosed _ -> row.set("state = ?", ChannelAccountState.CLOSED);
        }
    }
}
