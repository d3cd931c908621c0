package id.percaya.crisis.recovery;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for recovery gates.
@ApplicationScoped
public class RecoveryGates {

    private final CommandHandler<RecoveryGateCommand, RecoveryGate, RecoveryGateEvent> handler;

    RecoveryGates(EventStore store) {
        handler = new CommandHandler<>(new RecoveryGateDecider(), RecoveryGateEvent.TYPES, store);
    }

    public Version handle(RecoveryGateId id, RecoveryGateCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
