package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.safety.investigation.Investigation.Absent;
import id.percaya.crisis.safety.investigation.Investigation.Approved;
import id.percaya.crisis.safety.investigation.Investigation.Chartered;
import id.percaya.crisis.safety.investigation.Investigation.FindingsSubmitted;
import id.percaya.crisis.safety.investigation.Investigation.Running;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The command gateway for investigations.
@ApplicationScoped
public class Investigations {

    private final CommandHandler<InvestigationCommand, Investigation, InvestigationEvent> handler;

    Investigations(EventStore store) {
        handler = new CommandHandler<>(new InvestigationDecider(), InvestigationEvent.TYPES, store);
    }

    public Version handle(
            InvestigationId id, InvestigationCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    /// Checks that the crisis has this investigation. This is safe without a lock, because a
    /// charter is never undone.
    ///
    /// @throws Refused if it has not
    public void requireChartered(Tenant tenant, UUID crisis, InvestigationId id) {
        boolean chartered =
                switch (handler.state(tenant, id.stream())) {
                    case Absent _ -> false;
                    case Chartered _, Running _, FindingsSubmitted _, Approved _ -> true;
                };
        if (!chartered || !id.equals(InvestigationId.of(crisis))) {
            throw new Refused(InvestigationRefusal.INVESTIGATION_NOT_CHARTERED);
        }
    }
}
