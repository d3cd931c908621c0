package id.percaya.consent.use.placement;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of placements.
@ApplicationScoped
public class Placements {

    private final CommandHandler<PlacementCommand, Placement, PlacementEvent> handler;

    Placements(EventStore store) {
        handler = new CommandHandler<>(new PlacementDecider(), PlacementEvent.TYPES, store);
    }

    public Version handle(PlacementId id, PlacementCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    public Placement state(PlacementId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
