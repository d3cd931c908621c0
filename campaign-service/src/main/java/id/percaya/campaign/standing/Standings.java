package id.percaya.campaign.standing;

import id.percaya.campaign.gate.GateLock;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The standing of every consent that was heard of: the one door through which news of them come.
@ApplicationScoped
public class Standings {

    private final CommandHandler<StandingCommand, Standing, StandingEvent> handler;
    private final GateLock lock;

    Standings(EventStore store, GateLock lock) {
        handler = new CommandHandler<>(new StandingDecider(), StandingEvent.TYPES, store);
        this.lock = lock;
    }

    /// Waits for the claims under way, so that none of them is recorded after a withdrawal it has
    /// not seen.
    public Version handle(ConsentId id, StandingCommand command, Intent intent) {
        lock.alone(intent.tenant());
        return handler.handle(id.stream(), command, intent);
    }
}
