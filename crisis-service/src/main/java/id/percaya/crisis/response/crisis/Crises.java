package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.crisis.Crisis.Absent;
import id.percaya.crisis.response.crisis.Crisis.Closed;
import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway for crises.
@ApplicationScoped
public class Crises {

    private final CommandHandler<CrisisCommand, Crisis, CrisisEvent> handler;

    Crises(EventStore store) {
        handler = new CommandHandler<>(new CrisisDecider(), CrisisEvent.TYPES, store);
    }

    public Version handle(CrisisId id, CrisisCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    /// Reads the crisis for a command to another aggregate. This is safe without a lock, because
    /// the declaration never changes.
    ///
    /// @throws Refused unless the crisis is declared and not closed
    public Ongoing ongoing(Tenant tenant, CrisisId id) {
        return switch (handler.state(tenant, id.stream())) {
            case Absent _ -> throw new Refused(CrisisRefusal.CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> ongoing;
            case Closed _ -> throw new Refused(CrisisRefusal.CRISIS_CLOSED);
        };
    }

    /// Gives the reference that statements, suspensions and the like store.
    ///
    /// @throws Refused unless the crisis is declared and not closed
    public CrisisReference reference(Tenant tenant, CrisisId id) {
        return ongoing(tenant, id).declared().reference(id.value());
    }

    /// Gives the first command to a statement, a suspension and the like the correlation id of its
    /// crisis.
    public CommandContext correlated(CrisisId id, CommandContext context) {
        return handler.contextCausedBy(id.stream(), context);
    }
}
