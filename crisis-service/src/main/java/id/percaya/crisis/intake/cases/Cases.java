package id.percaya.crisis.intake.cases;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for cases.
@ApplicationScoped
public class Cases {

    private final CommandHandler<CaseCommand, CrisisCase, CaseEvent> handler;

    Cases(EventStore store) {
        handler = new CommandHandler<>(new CaseDecider(), CaseEvent.TYPES, store);
    }

    public Version handle(CaseId id, CaseCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
