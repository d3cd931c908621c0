package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of halts.
@ApplicationScoped
public class Halts {

    private final CommandHandler<HaltCommand, Halt, HaltEvent> handler;
    private final GateLock lock;

    Halts(EventStore store, GateLock lock) {
        handler = new CommandHandler<>(new HaltDecider(), HaltEvent.TYPES, store);
        this.lock = lock;
    }

    /// Takes the exclusive gate lock: every claim in progress is recorded before this, and every
    /// later one sees it.
    public Version handle(HaltId id, HaltCommand command, CommandContext context) {
        lock.lockExclusive(context.tenant());
        return handler.handle(id.stream(), command, context);
    }
}
