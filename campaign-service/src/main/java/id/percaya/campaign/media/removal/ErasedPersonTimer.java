package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.use.MediaNamings;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Erases the media that show an erased person, a batch at a time. Each is a transaction of its
/// own, and a crash does not undo those already done.
@ApplicationScoped
class ErasedPersonTimer implements Timer {

    static final String NAME = "media-of-erased-person";

    private static final int BATCH = 50;

    private final MediaNamings namings;
    private final MediaEraser eraser;
    private final ErasedPeople people;
    private final Instance<Timers> timers;

    /// @param timers an instance, because the timers are made from this one
    ErasedPersonTimer(
            MediaNamings namings,
            MediaEraser eraser,
            ErasedPeople people,
            Instance<Timers> timers) {
        this.namings = namings;
        this.eraser = eraser;
        this.people = people;
        this.timers = timers;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// Its key names the time, because a deadline that runs hides another one of the same key.
    static Deadline deadline(Tenant tenant, UUID person, Instant at, UUID correlation) {
        return new Deadline(tenant, person, at, correlation, at.toString());
    }

    /// The contents are searched in a transaction after the one that noted the person, so that no
    /// content is missed that shows the person at the same moment.
    @Override
    public void due(Deadline due) {
        if (!people.isErased(due.tenant(), due.subject())) {
            people.note(due.tenant(), due.subject());
            again(due);
            return;
        }
        List<UUID> batch = namings.unerased(due.tenant(), due.subject(), BATCH);
        batch.forEach(media -> eraser.erase(media, due.at(), due.context()));
        if (batch.size() == BATCH) {
            again(due);
        }
    }

    private void again(Deadline due) {
        Instant next = due.at().plusMillis(1);
        timers.get().set(NAME, deadline(due.tenant(), due.subject(), next, due.correlation()));
    }
}
