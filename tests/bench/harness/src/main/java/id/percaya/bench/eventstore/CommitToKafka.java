package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;
import id.percaya.local.LoneBroker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/// Appends come at a steady rate; measured is how long after its commit each is in the hands of a
/// consumer that reads only what is committed.
///
/// @param rate appends a second
record CommitToKafka(int rate) implements Case {

    @Override
    public String name() {
        return "commit-to-kafka";
    }

    @Override
    public int writers() {
        return Announcing.WRITERS;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public Measured run(Entrant entrant, Effort effort) throws Exception {
        Percaya percaya = (Percaya) entrant.contestant();
        Duration measured = effort.measured().multipliedBy(3);
        try (Folder folder = Folder.temporary();
                LoneBroker broker = LoneBroker.start(repository(), folder.path());
                Announcing announcing =
                        percaya.announcing(entrant.pool(), broker.bootstrap(), rate)) {
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
