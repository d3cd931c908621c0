package id.percaya.crisis.duty;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for obligations.
@ApplicationScoped
public class Obligations {

    private final CommandHandler<ObligationCommand, Obligation, ObligationEvent> handler;

    Obligations(EventStore store) {
        handler = new CommandHandler<>(new ObligationDecider(), ObligationEvent.TYPES, store);
    }

    public Version handle(ObligationId id, ObligationCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
