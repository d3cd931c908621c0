package id.percaya.listening.intake.site;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of sites.
@ApplicationScoped
public class Sites {

    private final CommandHandler<SiteCommand, Site, SiteEvent> handler;

    Sites(EventStore store) {
        handler = new CommandHandler<>(new SiteDecider(), SiteEvent.TYPES, store);
    }

    public Version handle(SiteId id, SiteCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }
}
