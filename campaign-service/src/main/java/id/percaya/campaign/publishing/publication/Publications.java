package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The command gateway of publications.
@ApplicationScoped
public class Publications {

    private final CommandHandler<PublicationCommand, Publication, PublicationEvent> handler;

    Publications(EventStore store) {
        handler = new CommandHandler<>(new PublicationDecider(), PublicationEvent.TYPES, store);
    }

    public Version handle(PublicationId id, PublicationCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    public Publication state(PublicationId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
