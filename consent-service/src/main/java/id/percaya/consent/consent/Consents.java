package id.percaya.consent.consent;

import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every consent there is: the one door through which commands reach them.
@ApplicationScoped
public class Consents {

    private final CommandHandler<ConsentCommand, Consent, ConsentEvent> handler;

    Consents(EventStore store) {
        handler = new CommandHandler<>(new ConsentDecider(), ConsentEvent.TYPES, store);
    }

    public Version handle(ConsentId id, ConsentCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }
}
