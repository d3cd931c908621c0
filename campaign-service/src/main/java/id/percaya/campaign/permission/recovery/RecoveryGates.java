package id.percaya.campaign.permission.recovery;

import id.percaya.campaign.permission.recovery.RecoveryGate.Closed;
import id.percaya.campaign.permission.recovery.RecoveryGate.Open;
import id.percaya.campaign.permission.recovery.RecoveryGateCommand.HearGateOpened;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The command gateway of recovery gates.
@ApplicationScoped
public class RecoveryGates {

    private final CommandHandler<RecoveryGateCommand, RecoveryGate, RecoveryGateEvent> handler;

    RecoveryGates(EventStore store) {
        handler = new CommandHandler<>(new RecoveryGateDecider(), RecoveryGateEvent.TYPES, store);
    }

    public Version handle(HearGateOpened heard, CommandContext context) {
        return handler.handle(stream(heard.crisisId()), heard, context);
    }

    public boolean isOpen(UUID crisisId, Tenant tenant) {
        return switch (handler.state(tenant, stream(crisisId))) {
            case Closed _ -> false;
            case Open _ -> true;
        };
    }

    /// The context of a command that the opening causes: it keeps the correlation id of the crisis.
    public CommandContext causedByOpening(UUID crisisId, CommandContext context) {
        return handler.contextCausedBy(stream(crisisId), context);
    }

    private static StreamId stream(UUID crisisId) {
        return new StreamId("recovery-gate", Ids.derived(crisisId, "recovery-gate"));
    }
}
