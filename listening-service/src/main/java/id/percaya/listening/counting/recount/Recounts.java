package id.percaya.listening.counting.recount;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.counting.recount.RecountCommand.OrderRecount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// The command gateway of recounts. The operators' organisation has one stream of them.
@ApplicationScoped
class Recounts {

    private static final UUID RECOUNTS = UUID.fromString("019ca5d0-0000-7000-8000-000000000045");

    private final CommandHandler<RecountCommand, Recount, RecountEvent> handler;
    private final Clock clock;

    Recounts(EventStore store, Clock clock) {
        this.handler = new CommandHandler<>(new RecountDecider(), RecountEvent.TYPES, store);
        this.clock = clock;
    }

    Version order(Instant from, CommandContext context) {
        return handler.handle(
                new StreamId("recount", id(context.tenant())),
                new OrderRecount(from, clock.instant()),
                context);
    }

    static UUID id(Tenant operators) {
        return Ids.derived(RECOUNTS, operators.id());
    }
}
