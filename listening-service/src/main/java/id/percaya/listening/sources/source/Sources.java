package id.percaya.listening.sources.source;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of sources.
@ApplicationScoped
public class Sources {

    private final CommandHandler<SourceCommand, Source, SourceEvent> handler;

    Sources(EventStore store) {
        handler = new CommandHandler<>(new SourceDecider(), SourceEvent.TYPES, store);
    }

    public Version handle(SourceId id, SourceCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    Source state(Tenant tenant, SourceId id) {
        return handler.state(tenant, id.stream());
    }
}
