package id.percaya.crisis.policy;

import id.percaya.crisis.hold.Hold;
import id.percaya.crisis.hold.Holds;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Only holds that a crisis is the cause of are shown in its war room.
@ApplicationScoped
class WhenPublicationHeldThenShowHold implements Reaction {

    private final Holds holds;

    WhenPublicationHeldThenShowHold(Holds holds) {
        this.holds = holds;
    }

    @Override
    public String hears() {
        return "publication.held.v1";
    }

    @Override
    public void on(Heard heard) {
        PublicationHeard publication = heard.as(PublicationHeard.class);
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
