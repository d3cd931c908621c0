package id.percaya.kit.file;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Gives each upload one day. The timer is set before the upload begins, so that no file is ever
/// without one.
final class FileDeadlines {

    private static final String KEY = "kept";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final FileTables tables;
    private final Timers timers;
    private final Clock clock;

    FileDeadlines(FileTables tables, Timers timers, Clock clock) {
        this.tables = tables;
        this.timers = timers;
        this.clock = clock;
    }

    void set(Tenant tenant, UUID file) {
        timers.set(
                tables.deadline(),
                new Deadline(tenant, file, clock.instant().plus(LONGEST), file, KEY));
    }
}
