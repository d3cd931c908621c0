package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of channel accounts.
@ApplicationScoped
public class ChannelAccounts {

    private final CommandHandler<ChannelAccountCommand, ChannelAccount, ChannelAccountEvent>
            handler;

    ChannelAccounts(EventStore store) {
        handler =
                new CommandHandler<>(new ChannelAccountDecider(), ChannelAccountEvent.TYPES, store);
    }

    public Version handle(AccountId id, ChannelAccountCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    public ChannelAccount state(AccountId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
