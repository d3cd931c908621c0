package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.statement.PublicationMessage;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Ignores holds that have another cause than a crisis.
@ApplicationScoped
class WhenPublicationHeldThenShowHold implements Reaction {

    private final HoldViews holds;

    WhenPublicationHeldThenShowHold(HoldViews holds) {
        this.holds = holds;
    }

    @Override
    public String eventType() {
        return "publication.held.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        PublicationMessage publication = received.as(PublicationMessage.class);
        UUID crisis = publication.crisisId();
        if (crisis == null) {
            return;
        }
        List<String> reasons = Objects.requireNonNullElse(publication.reasons(), List.of());
        holds.save(
                received.tenant(),
                new Hold(
                        received.subject(),
                        crisis,
                        publication.channel(),
                        reasons,
                        received.time()));
    }

    /// The holds shown are those of the latest event of each publication.
    @Override
    public boolean appliesLate() {
        return false;
    }
}
