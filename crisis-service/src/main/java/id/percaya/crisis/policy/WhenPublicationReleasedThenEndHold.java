package id.percaya.crisis.policy;

import id.percaya.crisis.hold.Holds;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody looked at it again and let it go.
@ApplicationScoped
class WhenPublicationReleasedThenEndHold implements Reaction {

    private final Holds holds;

    WhenPublicationReleasedThenEndHold(Holds holds) {
        this.holds = holds;
    }

    @Override
    public String hears() {
        return "publication.released.v1";
    }

    @Override
    public void on(Heard heard) {
        holds.end(heard.subject());
    }
}
