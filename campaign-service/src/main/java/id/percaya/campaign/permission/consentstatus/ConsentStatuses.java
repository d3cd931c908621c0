package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The status of every consent that was heard of: the one door through which news of them come.
@ApplicationScoped
public class ConsentStatuses {

    private final CommandHandler<ConsentStatusCommand, ConsentStatus, ConsentStatusEvent> handler;
    private final GateLock lock;

    ConsentStatuses(EventStore store, GateLock lock) {
        handler = new CommandHandler<>(new ConsentStatusDecider(), ConsentStatusEvent.TYPES, store);
        this.lock = lock;
    }

    /// Waits for the claims under way, so that none of them is recorded after a withdrawal it has
    /// not seen.
    public Version handle(ConsentId id, ConsentStatusCommand command, CommandContext context) {
        lock.lockExclusive(context.tenant());
        return handler.handle(id.stream(), command, context);
    }
}
