package id.percaya.crisis.safety.action;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for corrective actions.
@ApplicationScoped
public class CorrectiveActions {

    private final CommandHandler<CorrectiveActionCommand, CorrectiveAction, CorrectiveActionEvent>
            handler;

    CorrectiveActions(EventStore store) {
        handler =
                new CommandHandler<>(
                        new CorrectiveActionDecider(), CorrectiveActionEvent.TYPES, store);
    }

    public Version handle(
            CorrectiveActionId id, CorrectiveActionCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
