package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// The command gateway of publications.
@ApplicationScoped
public class Publications {

    private final CommandHandler<PublicationCommand, Publication, PublicationEvent> handler;
    private final EventStore store;
    private final PublicLinks links;

    Publications(EventStore store, PublicLinks links) {
        this.store = store;
        this.links = links;
        handler = new CommandHandler<>(new PublicationDecider(), PublicationEvent.TYPES, store);
    }

    public Version handle(PublicationId id, PublicationCommand command, CommandContext context) {
        return handler.handle(id.stream(), links.distinct(id, command, context.tenant()), context);
    }

    public Publication state(PublicationId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }

    /// Empty if there was no claim of this number.
    public Optional<Claim> claim(PublicationId id, int number, Tenant tenant) {
        Instant end =
                state(id, tenant)
                        .existing()
                        .map(scheduled -> scheduled.window().end())
                        .orElse(Instant.MIN);
        return store.read(tenant, id.stream(), PublicationEvent.TYPES).stream()
                .filter(recorded -> isClaim(recorded.event(), number))
                .map(recorded -> new Claim(number, end, CommandContext.of(recorded)))
                .findFirst();
    }

    /// Empty unless it is being taken down since this version.
    public Optional<CommandContext> retraction(PublicationId id, int version, Tenant tenant) {
        if (!(state(id, tenant) instanceof Publication.Retracting)) {
            return Optional.empty();
        }
        return store.read(tenant, id.stream(), PublicationEvent.TYPES).stream()
                .filter(recorded -> recorded.version().value() == version)
                .map(CommandContext::of)
                .findFirst();
    }

    /// Those to tell that it is not to be posted. The person who booked, rescheduled or released it
    /// last has it in hand.
    public StopRecipients recipients(PublicationId id, Tenant tenant) {
        return store.read(tenant, id.stream(), PublicationEvent.TYPES).stream()
                .filter(recorded -> isBooking(recorded.event()))
                .map(recorded -> recorded.metadata().actor())
                .filter(actor -> !actor.equals(EventMetadata.PERCAYA))
                .reduce((_, later) -> later)
                .map(StopRecipients::with)
                .orElseGet(() -> StopRecipients.with(null));
    }

    private static boolean isBooking(PublicationEvent event) {
        return event instanceof PublicationScheduled
                || event instanceof PublicationRescheduled
                || event instanceof PublicationReleased;
    }

    private static boolean isClaim(PublicationEvent event, int number) {
        return event instanceof PublicationClaimed claimed && claimed.claim() == number;
    }
}
