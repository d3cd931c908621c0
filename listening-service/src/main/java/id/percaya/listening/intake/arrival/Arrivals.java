package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of arrivals.
@ApplicationScoped
class Arrivals {

    private final CommandHandler<ArrivalCommand, Arrival, ArrivalEvent> handler;

    Arrivals(EventStore store) {
        handler = new CommandHandler<>(new ArrivalDecider(), ArrivalEvent.TYPES, store);
    }

    Version handle(ArrivalId id, ArrivalCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
