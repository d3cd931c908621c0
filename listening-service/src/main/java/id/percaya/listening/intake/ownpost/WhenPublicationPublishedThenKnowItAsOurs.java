package id.percaya.listening.intake.ownpost;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.listening.intake.mention.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A publication without a public address cannot be recognised and is ignored.
@ApplicationScoped
class WhenPublicationPublishedThenKnowItAsOurs implements Reaction {

    private final OwnPostRemoval removal;

    WhenPublicationPublishedThenKnowItAsOurs(OwnPostRemoval removal) {
        this.removal = removal;
    }

    @Override
    public String eventType() {
        return "publication.published.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        link(heard.as(PublicationMessage.class).url())
                .ifPresent(link -> removal.note(heard.tenant(), heard.subject(), link));
    }

    private static Optional<Link> link(@Nullable String url) {
        try {
            return Optional.ofNullable(url).map(Link::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
