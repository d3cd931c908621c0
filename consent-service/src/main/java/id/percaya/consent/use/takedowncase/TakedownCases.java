package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The case of every consent that has ended: the one door through which commands reach them.
@ApplicationScoped
public class TakedownCases {

    private final CommandHandler<TakedownCaseCommand, TakedownCase, TakedownCaseEvent> handler;

    TakedownCases(EventStore store) {
        handler = new CommandHandler<>(new TakedownCaseDecider(), TakedownCaseEvent.TYPES, store);
    }

    public Version handle(TakedownCaseId id, TakedownCaseCommand command, CommandContext intent) {
        return handler.handle(id.stream(), command, intent);
    }

    public TakedownCase state(TakedownCaseId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
