package id.percaya.campaign.publishing.publication.affirming;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.Publication.Held;
import id.percaya.campaign.publishing.publication.Publication.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.ScheduledPublication;
import java.util.Optional;
import java.util.UUID;

/// A publication that is held, or that a person has in hand and was asked not to post.
///
/// @param hold the reasons of that
record Stopped(PublicationState state, ScheduledPublication scheduled, Hold hold) {

    /// Empty if nothing has stopped it.
    static Optional<Stopped> of(Publication publication) {
        if (publication instanceof Held(ScheduledPublication scheduled, Hold hold)) {
            return Optional.of(new Stopped(PublicationState.HELD, scheduled, hold));
        }
        if (publication instanceof StopAsked(ScheduledPublication scheduled, Hold hold, _)) {
            return Optional.of(new Stopped(PublicationState.STOP_ASKED, scheduled, hold));
        }
        return Optional.empty();
    }

    boolean isBy(UUID halt) {
        return hold.halts().stream().map(HaltReference::haltId).anyMatch(halt::equals);
    }
}
