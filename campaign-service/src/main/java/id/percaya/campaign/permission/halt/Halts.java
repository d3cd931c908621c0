package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every halt there is: the one door through which commands affected them.
@ApplicationScoped
public class Halts {

    private final CommandHandler<HaltCommand, Halt, HaltEvent> handler;
    private final GateLock lock;

    Halts(EventStore store, GateLock lock) {
        handler = new CommandHandler<>(new HaltDecider(), HaltEvent.TYPES, store);
        this.lock = lock;
    }

    /// Waits for the claims under way, so that none of them is recorded after a halt it has not
    /// seen.
    public Version handle(HaltId id, HaltCommand command, CommandContext context) {
        lock.lockExclusive(context.tenant());
        return handler.handle(id.stream(), command, context);
    }
}
