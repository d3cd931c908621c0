package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// Every credential check: the one door through which they are recorded.
@ApplicationScoped
public class CredentialChecks {

    private final CommandHandler<CredentialCheckCommand, CredentialCheck, CredentialCheckEvent>
            handler;

    CredentialChecks(EventStore store) {
        handler =
                new CommandHandler<>(
                        new CredentialCheckDecider(), CredentialCheckEvent.TYPES, store);
    }

    public Version handle(
            CredentialCheckId id, CredentialCheckCommand command, CommandContext intent) {
        return handler.handle(id.stream(), command, intent);
    }
}
