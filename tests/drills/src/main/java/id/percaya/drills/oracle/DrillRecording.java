package id.percaya.drills.oracle;

import id.percaya.drills.load.Journal;
import id.percaya.local.Platform;
import id.percaya.local.look.ServiceDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that is recorded during a drill.
public final class DrillRecording implements AutoCloseable {

    private final Platform platform;
    private final Journal journal = new Journal();
    private final Map<String, TailReader> tails = new HashMap<>();
    private final ReadProbes readers;
    private @Nullable Instant faultStart;
    private @Nullable Instant faultEnd;

    /// Start it while the platform is healthy and idle.
    public DrillRecording(Platform platform) {
        this.platform = platform;
        for (String service : Tolerance.EVERYONE) {
            tails.put(service, TailReader.of(service, platform.jdbcUrl(service)));
        }
        this.readers = ReadProbes.of(platform);
    }

    public Journal journal() {
        return journal;
    }

    public void faultStarted() {
        faultStart = Instant.now();
    }

    public void faultEnded() {
        faultEnd = Instant.now();
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

    /// The events that each tail has seen; call it after closing.
    Map<String, List<UUID>> seen() {
        Map<String, List<UUID>> seen = new HashMap<>();
        tails.forEach((service, tail) -> seen.put(service, tail.seen()));
        return seen;
    }

    /// Streams of any service whose versions are not 1 to n.
    List<String> brokenStreams() {
        return Tolerance.EVERYONE.stream()
                .flatMap(service ->
                        new ServiceDatabase(platform.jdbcUrl(service)).brokenStreams().stream())
                .toList();
    }

    ReadProbes readers() {
        return readers;
    }

    Instant faultStart() {
        return require(faultStart);
    }

    Instant faultEnd() {
        return require(faultEnd);
    }

    @Override
    public void close() {
        readers.close();
        tails.values().forEach(TailReader::close);
    }

    private static Instant require(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("the drill has not been run");
        }
        return instant;
    }
}
