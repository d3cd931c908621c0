package id.percaya.campaign.planning.content;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The command gateway of contents.
@ApplicationScoped
public class Contents {

    private final ContentDecider decider = new ContentDecider();
    private final CommandHandler<ContentCommand, Content, ContentEvent> handler;
    private final EventStore store;

    Contents(EventStore store) {
        this.store = store;
        handler = new CommandHandler<>(decider, ContentEvent.TYPES, store);
    }

    public Version handle(ContentId id, ContentCommand command, CommandContext context) {
        return handler.handle(id.stream(), command, context);
    }

    public Content state(ContentId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }

    /// The text that was approved under this hash, even if a later version replaced it.
    public Optional<Manuscript> approvedText(String sha256, ContentId id, Tenant tenant) {
        Content content = decider.initial();
        for (Recorded<ContentEvent> recorded :
                store.read(tenant, id.stream(), ContentEvent.TYPES)) {
            content = decider.evolve(content, recorded.event());
            switch (content) {
                case Content.Approved(AuthoredContent authored, String hash)
                        when hash.equals(sha256) -> {
                    return Optional.of(authored.manuscript());
                }
                case Content.Adopted(StatementText text) when text.sha256().equals(sha256) -> {
                    return Optional.of(text.manuscript());
                }
                case Content.Absent _,
                        Content.Revisable _,
                        Content.Adopted _,
                        Content.Withdrawn _ -> {}
            }
        }
        return Optional.empty();
    }
}
