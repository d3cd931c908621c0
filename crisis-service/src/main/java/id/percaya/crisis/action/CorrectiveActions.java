package id.percaya.crisis.action;

import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every corrective action: the one door through which commands reach them.
@ApplicationScoped
public class CorrectiveActions {

    private final CommandHandler<CorrectiveActionCommand, CorrectiveAction, CorrectiveActionEvent>
            handler;

    CorrectiveActions(EventStore store) {
        handler =
                new CommandHandler<>(
                        new CorrectiveActionDecider(), CorrectiveActionEvent.TYPES, store);
    }

    public Version handle(CorrectiveActionId id, CorrectiveActionCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }
}
