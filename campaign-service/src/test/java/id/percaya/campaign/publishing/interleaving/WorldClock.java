package id.percaya.campaign.publishing.interleaving;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Stands still until somebody sets it. Each thread may keep on reading an instant of before; it
/// deals with one world at a time.
final class WorldClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> REMEMBERED = new ThreadLocal<>();

    private volatile Instant now;

    WorldClock(Instant now) {
        this.now = now;
    }

    void set(Instant instant) {
        now = instant;
    }

    /// As somebody who looks at the clock first and waits for the lock then.
    void remember() {
        REMEMBERED.set(now);
    }

    void forget() {
        REMEMBERED.remove();
    }

    @Override
    public Instant instant() {
        Instant before = REMEMBERED.get();
        return before == null ? now : before;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
