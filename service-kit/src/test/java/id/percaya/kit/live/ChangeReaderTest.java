package id.percaya.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Position;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ChangeReaderTest {

    private static final Instant NOW = Instant.parse("2027-05-01T00:00:00Z");

    /// A connection whose client reads nothing.
    private static class StuckLine implements ChangeReader.Line {

        boolean cut;

        @Override
        public void send(Change change, Duration patience) {
            throw new AssertionError("nothing can be sent");
        }

        @Override
        public void reset(Position from, Duration patience) {
            throw new AssertionError("nothing can be sent");
        }

        @Override
        public void comment(Duration patience) {
            throw new AssertionError("nothing can be sent");
        }

        @Override
        public boolean isOpen() {
            return !cut;
        }

        @Override
        public void end() {
            cut = true;
        }

        @Override
        public void cut() {
            cut = true;
        }
    }

    private static Change change(int at, String tenant, String type) {
        return new Change(
                new Position(7, at), tenant, type, new UUID(0, at), 1, "crisis-declared", NOW);
    }

    private static ChangeReader reader(StuckLine line) {
        return reader(line, Clock.systemUTC());
    }

    private static ChangeReader reader(StuckLine line, Clock clock) {
        return new ChangeReader(
                "klinik-melati", Set.of("crisis"), NOW.plusSeconds(300), line, clock);
    }

    @Test
    void a_client_that_is_256_changes_behind_is_cut() {
        StuckLine line = new StuckLine();
        ChangeReader reader = reader(line);
        for (int i = 0; i < 256; i++) {
            reader.offer(change(i, "klinik-melati", "crisis"));
        }
        assertThat(line.cut).isFalse();
        reader.offer(change(256, "klinik-melati", "crisis"));
        assertThat(line.cut).isTrue();
    }

    @Test
    void changes_that_the_client_may_not_see_do_not_count() {
        StuckLine line = new StuckLine();
        ChangeReader reader = reader(line);
        for (int i = 0; i < 1000; i++) {
            reader.offer(change(i, "rs-harapan", "crisis"));
            reader.offer(change(i, "klinik-melati", "consent"));
        }
        assertThat(line.cut).isFalse();
    }

    @Test
    void a_line_begun_just_before_the_expiry_has_time_to_be_sent() throws Exception {
        List<Duration> patience = new ArrayList<>();
        StuckLine line =
                new StuckLine() {
                    @Override
                    public void comment(Duration given) {
                        patience.add(given);
                        cut = true;
                    }
                };
        Position joined = new Position(7, 1);
        Instant expiry = NOW.plusNanos(300);
        new ChangeReader(
                        "klinik-melati",
                        Set.of("crisis"),
                        expiry,
                        line,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .send(Optional.of(joined), joined, new ChangeLog(new PGSimpleDataSource()));
        assertThat(patience).containsExactly(Duration.ofSeconds(1));
    }

    /// Otherwise the reader would wait for the next comment, which this line refuses.
    @Test
    void a_reader_that_waits_for_changes_ends_its_response_when_the_node_stops() throws Exception {
        StuckLine line = new StuckLine();
        ChangeReader reader = reader(line, Clock.fixed(NOW, ZoneOffset.UTC));
        Position joined = new Position(7, 1);
        ChangeLog log = new ChangeLog(new PGSimpleDataSource());
        FutureTask<Void> sending =
                new FutureTask<>(() -> {
                    reader.send(Optional.of(joined), joined, log);
                    return null;
                });
        Thread thread = Thread.ofVirtual().start(sending);
        Awaitility.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        reader.close();
        assertThat(sending).succeedsWithin(Duration.ofMinutes(1));
        assertThat(line.cut).isTrue();
    }
}
