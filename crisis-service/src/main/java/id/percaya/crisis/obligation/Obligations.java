package id.percaya.crisis.obligation;

import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every clock: the one door through which commands reach them.
@ApplicationScoped
public class Obligations {

    private final CommandHandler<ObligationCommand, Obligation, ObligationEvent> handler;

    Obligations(EventStore store) {
        handler = new CommandHandler<>(new ObligationDecider(), ObligationEvent.TYPES, store);
    }

    public Version handle(ObligationId id, ObligationCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }
}
