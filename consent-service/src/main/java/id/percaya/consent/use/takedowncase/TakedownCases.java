package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of takedown cases.
@ApplicationScoped
public class TakedownCases {

    private final CommandHandler<TakedownCaseCommand, TakedownCase, TakedownCaseEvent> handler;

    TakedownCases(EventStore store) {
        handler = new CommandHandler<>(new TakedownCaseDecider(), TakedownCaseEvent.TYPES, store);
    }

    public Version handle(TakedownCaseId id, TakedownCaseCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    public TakedownCase state(TakedownCaseId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
