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

/// Every crisis: the one door through which commands reach them.
@ApplicationScoped
public class Crises {

    private final CommandHandler<CrisisCommand, Crisis, CrisisEvent> handler;

    Crises(EventStore store) {
        handler = new CommandHandler<>(new CrisisDecider(), CrisisEvent.TYPES, store);
    }

    public Version handle(CrisisId id, CrisisCommand command, CommandContext intent) {
        return handler.handle(id.stream(), command, intent);
    }

    /// The crisis that something is to belong to. What it was declared as never changes, so no race
    /// is lost by reading it beside another stream.
    ///
    /// @throws Refused when there is none, or none any more
    public Ongoing ongoing(Tenant tenant, CrisisId id) {
        return switch (handler.state(tenant, id.stream())) {
            case Absent _ -> throw new Refused(CrisisRefusal.CRISIS_NOT_DECLARED);
            case Ongoing ongoing -> ongoing;
            case Closed _ -> throw new Refused(CrisisRefusal.CRISIS_CLOSED);
        };
    }

    /// What something that belongs to the crisis keeps of it.
    ///
    /// @throws Refused when there is none, or none any more
    public CrisisReference belonging(Tenant tenant, CrisisId id) {
        return ongoing(tenant, id).declared().of(id.value());
    }

    /// The intent to begin something that belongs to the crisis, on its causal chain.
    public CommandContext within(CrisisId id, CommandContext intent) {
        return handler.within(id.stream(), intent);
    }
}
