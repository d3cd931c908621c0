package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of evidence.
@ApplicationScoped
public class Evidences {

    private final CommandHandler<EvidenceCommand, Evidence, EvidenceEvent> handler;

    Evidences(EventStore store) {
        handler = new CommandHandler<>(new EvidenceDecider(), EvidenceEvent.TYPES, store);
    }

    public Version handle(EvidenceId id, EvidenceCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    Evidence state(Tenant tenant, EvidenceId id) {
        return handler.state(tenant, id.stream());
    }
}
