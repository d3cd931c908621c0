package id.percaya.consent.agreement.form;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of release forms.
@ApplicationScoped
public class ReleaseForms {

    private final CommandHandler<ReleaseFormCommand, ReleaseForm, ReleaseFormEvent> handler;

    ReleaseForms(EventStore store) {
        handler = new CommandHandler<>(new ReleaseFormDecider(), ReleaseFormEvent.TYPES, store);
    }

    public Version handle(ReleaseFormId id, ReleaseFormCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
