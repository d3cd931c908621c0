package id.percaya.listening.concern.concern;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of concerns.
@ApplicationScoped
public class Concerns {

    private final CommandHandler<ConcernCommand, Concern, ConcernEvent> handler;

    Concerns(EventStore store) {
        handler = new CommandHandler<>(new ConcernDecider(), ConcernEvent.TYPES, store);
    }

    public Version handle(ConcernId id, ConcernCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
