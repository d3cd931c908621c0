package id.percaya.crisis.safety.suspension;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for suspensions.
@ApplicationScoped
public class Suspensions {

    private final CommandHandler<SuspensionCommand, Suspension, SuspensionEvent> handler;

    Suspensions(EventStore store) {
        handler = new CommandHandler<>(new SuspensionDecider(), SuspensionEvent.TYPES, store);
    }

    public Version handle(SuspensionId id, SuspensionCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
