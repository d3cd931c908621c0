package id.percaya.campaign.publishing.account;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.SetHours;
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

    private final GateLock lock;

    ChannelAccounts(EventStore store, GateLock lock) {
        this.lock = lock;
        handler =
                new CommandHandler<>(new ChannelAccountDecider(), ChannelAccountEvent.TYPES, store);
    }

    /// Closing and setting hours take the gate lock: the log then tells which calls to the channel
    /// came before it.
    public Version handle(AccountId id, ChannelAccountCommand command, CommandContext context) {
        switch (command) {
            case CloseAccount _, SetHours _ -> lock.lockExclusive(context.tenant());
            case RegisterAccount _ -> {}
        }
        return handler.handle(id.stream(), command, context);
    }

    public ChannelAccount state(AccountId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
