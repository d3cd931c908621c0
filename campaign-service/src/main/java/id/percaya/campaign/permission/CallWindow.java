package id.percaya.campaign.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long after its permission a call to a channel may begin. The permission is given in a
/// transaction that holds the gate lock, and the call follows its commit. So who records a halt and
/// then waits for this long knows that no call which was permitted before can still begin.
///
/// Two clocks must agree. The monotonic one goes on while a process is frozen and does not follow a
/// clock that is set; the wall clock goes on while a whole machine is suspended.
@ApplicationScoped
public class CallWindow {

    /// For the moment between looking at the clocks and beginning.
    private static final Duration MARGIN = Duration.ofMillis(10);

    private final Duration length;

    /// When a call was permitted, before the commit of the permission.
    public record Permission(long monotonicNanos, long wallMillis) {

        public static Permission now() {
            return new Permission(System.nanoTime(), System.currentTimeMillis());
        }
    }

    public CallWindow(@ConfigProperty(name = "percaya.call-window") Duration length) {
        this.length = length;
    }

    public boolean isOpen(Permission permission) {
        long wall = System.currentTimeMillis() - permission.wallMillis();
        return System.nanoTime() - permission.monotonicNanos() <= length.toNanos()
                && wall >= 0
                && wall <= length.toMillis();
    }

    /// Waits until no call can begin that was permitted before now. Call it outside a transaction,
    /// or before its first write: one that has written holds back every subscription.
    public void awaitClosed() {
        long end = System.nanoTime() + length.plus(MARGIN).toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
