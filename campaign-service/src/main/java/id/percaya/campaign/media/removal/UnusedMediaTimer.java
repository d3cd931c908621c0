package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaRemoval;
import id.percaya.campaign.media.use.MediaNamings;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Removes a medium that no content has named for `percaya.media.unused-for`. While one names it,
/// or did lately, it looks again later.
@ApplicationScoped
class UnusedMediaTimer implements Timer {

    static final String NAME = "unused-media";

    private final MediaRemovals removals;
    private final MediaNamings namings;
    private final Instance<Timers> timers;
    private final MediaSettings settings;

    /// @param timers an instance, because the timers are made from this one
    UnusedMediaTimer(
            MediaRemovals removals,
            MediaNamings namings,
            Instance<Timers> timers,
            MediaSettings settings) {
        this.removals = removals;
        this.namings = namings;
        this.timers = timers;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// Its key names the time, because a deadline that runs hides another one of the same key.
    static Deadline deadline(Tenant tenant, UUID media, Instant at, UUID correlation) {
        return new Deadline(tenant, media, at, correlation, at.toString());
    }

    @Override
    public void due(Deadline due) {
        Instant next = next(due);
        if (next.isAfter(due.at())) {
            timers.get().set(NAME, deadline(due.tenant(), due.subject(), next, due.correlation()));
            return;
        }
        Version _ =
                removals.remove(
                        new MediaId(due.subject()), MediaRemoval.UNUSED, due.at(), due.context());
    }

    private Instant next(Deadline due) {
        Duration wait = settings.unusedFor();
        return namings.isNamed(due.subject())
                ? due.at().plus(wait)
                : namings.lastEnded(due.subject()).map(ended -> ended.plus(wait)).orElse(due.at());
    }
}
