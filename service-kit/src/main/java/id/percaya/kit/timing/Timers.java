package id.percaya.kit.timing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Deadlines kept in the service's database: they survive restarts and come once among replicas.
@ApplicationScoped
public class Timers {

    private final TimerScheduler scheduling;

    Timers(TimerScheduler scheduling) {
        this.scheduling = scheduling;
    }

    /// Sets a deadline for a [Timer]; a second one for the same timer, subject and key changes
    /// nothing until the first has come, and comes again afterwards: a timer bears repetition. Call
    /// it from a [Subscription][ id.percaya.eventstore.Subscription], so that a deadline exists if
    /// and only if its event does.
    public void set(String timer, Deadline due) {
        scheduling.set(timer, due);
    }

    /// Takes a deadline back, if it has not come yet: what it says may have to be forgotten.
    public void cancel(String timer, UUID subject, String key) {
        scheduling.cancel(timer, subject, key);
    }
}
