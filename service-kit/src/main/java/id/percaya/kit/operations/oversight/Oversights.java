package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The command gateway for operators' orders. Each subscription has a stream, and so has each dead
/// letter.
@ApplicationScoped
public class Oversights {

    private static final UUID NAMES = UUID.fromString("0199c0de-0b5e-7000-8000-000000000001");

    private final EventStore store;
    private final CommandHandler<OversightCommand, Oversight, OversightEvent> handler;

    Oversights(EventStore store) {
        this.store = store;
        handler = new CommandHandler<>(new OversightDecider(), OversightEvent.TYPES, store);
    }

    public Version handle(OversightCommand command, CommandContext context) {
        return handler.handle(stream(command.about()), command, context);
    }

    public Oversight state(String subscription, Tenant operators) {
        return handler.state(operators, stream(subscription));
    }

    public OversightDetails details(String subscription, Tenant operators) {
        List<OversightEvent> orders =
                store.read(operators, stream(subscription), OversightEvent.TYPES).stream()
                        .map(Recorded::event)
                        .toList();
        Oversight oversight = new OversightDecider().fold(orders);
        return new OversightDetails(subscription, SubscriptionState.of(oversight), orders.size());
    }

    private static StreamId stream(String subscription) {
        return new StreamId("operation", Ids.derived(NAMES, subscription));
    }
}
