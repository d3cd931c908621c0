package id.percaya.drills.oracle;

import id.percaya.drills.load.Journal;
import id.percaya.local.Platform;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that is written down while a drill runs.
public final class Watch implements AutoCloseable {

    private final Platform platform;
    private final Journal journal = new Journal();
    private final Map<String, TailReader> tails = new HashMap<>();
    private final Readers readers;
    private @Nullable Instant struck;
    private @Nullable Instant healed;

    /// Begins when all is well and quiet.
    public Watch(Platform platform) {
        this.platform = platform;
        for (String service : Tolerance.EVERYONE) {
            tails.put(service, TailReader.of(service, platform.jdbcUrl(service)));
        }
        this.readers = Readers.of(platform);
    }

    public Journal journal() {
        return journal;
    }

    public void struck() {
        struck = Instant.now();
    }

    public void healed() {
        healed = Instant.now();
    }

    Platform platform() {
        return platform;
    }

    TailReader tail(String service) {
        TailReader tail = tails.get(service);
        if (tail == null) {
            throw new IllegalArgumentException(service);
        }
        return tail;
    }

    Readers readers() {
        return readers;
    }

    Instant struckAt() {
        return told(struck);
    }

    Instant healedAt() {
        return told(healed);
    }

    @Override
    public void close() {
        readers.close();
        tails.values().forEach(TailReader::close);
    }

    private static Instant told(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("the drill has not been run");
        }
        return instant;
    }
}
