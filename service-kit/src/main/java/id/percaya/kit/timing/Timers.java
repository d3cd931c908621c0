package id.percaya.kit.timing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Sets and cancels deadlines. They are stored in the service's database, so they survive restarts,
/// and one replica runs each.
@ApplicationScoped
public class Timers {

    private final TimerScheduler scheduler;

    Timers(TimerScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// Sets a deadline for a [Timer]. While a deadline with the same timer, subject and key is
    /// pending, another one changes nothing; after it has run, it would run again. Call it from a
    /// [Subscription][id.percaya.eventstore.Subscription], so that a deadline exists if and only if
    /// its event does.
    public void set(String timer, Deadline deadline) {
        scheduler.set(timer, deadline);
    }

    /// Removes a deadline that is not yet due, together with the ids stored with it.
    public void cancel(String timer, UUID subject, String key) {
        scheduler.cancel(timer, subject, key);
    }
}
