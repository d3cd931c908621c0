package id.percaya.consent.agreement.consent;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of consents.
@ApplicationScoped
public class Consents {

    private final CommandHandler<ConsentCommand, Consent, ConsentEvent> handler;

    Consents(EventStore store) {
        handler = new CommandHandler<>(new ConsentDecider(), ConsentEvent.TYPES, store);
    }

    public Version handle(ConsentId id, ConsentCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
