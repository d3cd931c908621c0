package id.percaya.listening.intake.importing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of imports.
@ApplicationScoped
public class Imports {

    private final CommandHandler<ImportCommand, Import, ImportEvent> handler;

    Imports(EventStore store) {
        handler = new CommandHandler<>(new ImportDecider(), ImportEvent.TYPES, store);
    }

    public Version handle(ImportId id, ImportCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    Import state(Tenant tenant, ImportId id) {
        return handler.state(tenant, id.stream());
    }
}
