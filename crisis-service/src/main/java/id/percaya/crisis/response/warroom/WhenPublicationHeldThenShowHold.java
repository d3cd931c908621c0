package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.statement.PublicationMessage;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Only holds that a crisis is the cause of are shown in its war room.
@ApplicationScoped
class WhenPublicationHeldThenShowHold implements Reaction {

    private final HoldViews holds;

    WhenPublicationHeldThenShowHold(HoldViews holds) {
        this.holds = holds;
    }

    @Override
    public String hears() {
        return "publication.held.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        PublicationMessage publication = heard.as(PublicationMessage.class);
        UUID crisis = publication.crisisId();
        if (crisis == null) {
            return;
        }
        List<String> reasons = Objects.requireNonNullElse(publication.reasons(), List.of());
        holds.note(
                heard.tenant(),
                new Hold(heard.subject(), crisis, publication.channel(), reasons, heard.time()));
    }
}
