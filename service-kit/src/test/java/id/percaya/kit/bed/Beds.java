package id.percaya.kit.bed;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Beds {

    private final CommandHandler<BedDecider.Command, BedDecider.State, BedEvent> handler;

    Beds(EventStore store) {
        handler = new CommandHandler<>(new BedDecider(), BedEvent.TYPES, store);
    }

    static StreamId stream(UUID bed) {
        return new StreamId("bed", bed);
    }

    Version handle(UUID bed, BedDecider.Command command, CommandContext context) {
        return handler.handle(stream(bed), command, context);
    }
}
