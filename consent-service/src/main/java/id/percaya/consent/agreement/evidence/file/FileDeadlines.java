package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Gives each upload one day. The timer is set before the upload begins, so that no file is ever
/// without one.
@ApplicationScoped
class FileDeadlines {

    private static final String KEY = "kept";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Timers timers;
    private final Clock clock;

    FileDeadlines(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    void set(Tenant tenant, UUID file) {
        timers.set(
                FileDeadline.NAME,
                new Deadline(tenant, file, clock.instant().plus(LONGEST), file, KEY));
    }
}
