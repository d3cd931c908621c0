package id.percaya.campaign.media.removal;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Has the media erased that show an erased person. consent-service erases a person's consents only
/// with the person. The timer does it, because an erasure is a transaction of its own, which would
/// wait here for the locks of this one.
@ApplicationScoped
class WhenPersonErasedThenEraseMedia implements Reaction {

    private final Timers timers;

    WhenPersonErasedThenEraseMedia(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String eventType() {
        return "consent.erased.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentErasedMessage erased = received.as(ConsentErasedMessage.class);
        timers.set(
                ErasedPersonTimer.NAME,
                ErasedPersonTimer.deadline(
                        received.context().tenant(),
                        erased.subjectId(),
                        received.time(),
                        received.context().metadata().correlation()));
    }

    /// `consent.erased.v1`, reduced to the fields used here.
    record ConsentErasedMessage(UUID subjectId) {}
}
