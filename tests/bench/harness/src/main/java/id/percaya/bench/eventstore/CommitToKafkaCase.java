package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.local.StandaloneBroker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/// Appends events at a steady rate and measures the time from each commit until a `read_committed`
/// consumer has the record.
///
/// @param rate appends per second
record CommitToKafkaCase(int rate) implements BenchCase {

    @Override
    public String name() {
        return "commit-to-kafka";
    }

    @Override
    public int writers() {
        return AnnouncementRoundTrip.WRITERS;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public Measurement run(PreparedStore prepared, BenchSettings settings) throws Exception {
        Percaya percaya = (Percaya) prepared.store();
        Duration measured = settings.measured().multipliedBy(3);
        try (Folder folder = Folder.temporary();
                StandaloneBroker broker = StandaloneBroker.start(repository(), folder.path());
                AnnouncementRoundTrip announcing =
                        percaya.announcing(prepared.pool(), broker.account(), rate)) {
            announcing.run(measured.dividedBy(2));
            return announcing.run(measured);
        }
    }

    private static Path repository() {
        return Path.of(System.getProperty("percaya.bench", "..")).resolve("../..");
    }

    private record Folder(Path path) implements AutoCloseable {

        static Folder temporary() throws IOException {
            return new Folder(Files.createTempDirectory("percaya-bench-kafka"));
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(path)) {
                files.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
            }
        }
    }
}
