package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for credential checks.
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
            CredentialCheckId id, CredentialCheckCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
