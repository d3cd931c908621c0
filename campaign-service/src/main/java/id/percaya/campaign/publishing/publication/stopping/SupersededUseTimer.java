package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.messaging.watermark.Watermarks;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Stops the uses that the new consent does not permit. It waits until all that consent-service
/// recorded until then has been heard, and so the new one too, which it recorded before the end of
/// the old one.
@ApplicationScoped
class SupersededUseTimer implements Timer {

    static final String NAME = "superseded-use-check";

    /// After the end of the old consent was heard. A watermark comes about once a second.
    static final Duration WAIT = Duration.ofSeconds(2);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final UnpermittedUseStopper stopper;
    private final Watermarks watermarks;
    private final Instance<Timers> timers;

    /// @param timers an instance, because the timers are made from this one
    SupersededUseTimer(
            UnpermittedUseStopper stopper, Watermarks watermarks, Instance<Timers> timers) {
        this.stopper = stopper;
        this.watermarks = watermarks;
        this.timers = timers;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// Its key names the time, because a deadline that runs hides another one of the same key.
    ///
    /// @param at [#WAIT] after the end of the old consent was heard, or later
    static Deadline deadline(Tenant tenant, UUID subjectId, Instant at, UUID correlation) {
        return new Deadline(tenant, subjectId, at, correlation, at.toString());
    }

    @Override
    public void due(Deadline due) {
        Instant known = watermarks.asOf("consent").orElse(Instant.MIN);
        if (known.isBefore(due.at().minus(WAIT))) {
            timers.get()
                    .set(
                            NAME,
                            deadline(
                                    due.tenant(),
                                    due.subject(),
                                    due.at().plus(AGAIN),
                                    due.correlation()));
            return;
        }
        stopper.stop(due.subject(), due.context());
    }
}
