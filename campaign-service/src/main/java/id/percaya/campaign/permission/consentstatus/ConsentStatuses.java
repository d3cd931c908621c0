package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of consent statuses.
@ApplicationScoped
public class ConsentStatuses {

    private final CommandHandler<ConsentStatusCommand, ConsentStatus, ConsentStatusEvent> handler;
    private final GateLock lock;

    ConsentStatuses(EventStore store, GateLock lock) {
        handler = new CommandHandler<>(new ConsentStatusDecider(), ConsentStatusEvent.TYPES, store);
        this.lock = lock;
    }

    /// Takes the exclusive gate lock: every claim in progress is recorded before this, and every
    /// later one sees it.
    public Version handle(ConsentId id, ConsentStatusCommand command, CommandContext context) {
        lock.lockExclusive(context.tenant());
        return handler.handle(id.stream(), command, context);
    }
}
