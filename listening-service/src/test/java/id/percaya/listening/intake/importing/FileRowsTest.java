package id.percaya.listening.intake.importing;

import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.author.AuthorUpgrade;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.stored.AddressUpgrade;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FileRowsTest {

    private static final int ROWS = 450;
    private static final int SAVED = 400;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final Tenant owner = new Tenant(newTenant());
    private final ImportId id = new ImportId(UUID.randomUUID());

    @TempDir Path directory;

    @Inject Transactions transactions;
    @Inject RowBatchStore batches;
    @Inject ReadingStore readings;
    @Inject MentionMatcher.Factory matchers;
    @Inject AddressUpgrade addresses;
    @Inject AuthorUpgrade authors;
    @Inject DataSource requests;

    @Test
    void nobody_takes_a_file_over_while_its_saved_rows_are_skipped() throws IOException {
        saveFourHundredRowsAndDie();
        Slow clock = new Slow(this::assertThatNobodyElseMayRead);
        FileRows rows =
                new FileRows(transactions, batches, readings, matchers, addresses, authors, clock);
        Optional<ImportCommand> end = rows.read(owner, id, file(), received());
        assertThat(end)
                .hasValueSatisfying(
                        command -> assertThat(command).isInstanceOf(CompleteImport.class));
        assertThat(clock.reads()).isGreaterThan(SAVED);
    }

    private void assertThatNobodyElseMayRead(Instant now) {
        UUID rival = UUID.randomUUID();
        assertThat(transactions.call(owner, () -> readings.take(owner, id, rival, now))).isEmpty();
    }

    private void saveFourHundredRowsAndDie() {
        UUID dead = UUID.randomUUID();
        Instant then = START.minusSeconds(60);
        Reading begun =
                transactions.call(owner, () -> readings.take(owner, id, dead, then).orElseThrow());
        ImportOutcome outcome = new ImportOutcome(SAVED, 0, 0, 0, then, then);
        Reading reached = new Reading(SAVED, 9000, outcome, 0, 0);
        Reading _ =
                transactions.call(
                        owner,
                        () -> {
                            try (Connection connection = requests.getConnection()) {
                                readings.advance(id, dead, begun, reached, then, connection);
                                return reached;
                            } catch (SQLException failed) {
                                throw new AssertionError(failed);
                            }
                        });
    }

    private Path file() throws IOException {
        String lines =
                IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                "{\"source\":\"x\",\"externalId\":\"r%d\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}\n"
                                        .formatted(i))
                        .collect(Collectors.joining());
        return Files.writeString(directory.resolve("rows.ndjson"), lines);
    }

    private static ImportReceived received() {
        return new ImportReceived(new ImportFile(Format.NDJSON, "0", 0, null), START);
    }

    /// A second passes at each look at it. At the hundredth, another process tries.
    private static final class Slow extends Clock {

        private final AtomicInteger reads = new AtomicInteger();
        private final Consumer<Instant> atTheHundredth;

        Slow(Consumer<Instant> atTheHundredth) {
            this.atTheHundredth = atTheHundredth;
        }

        int reads() {
            return reads.get();
        }

        @Override
        public Instant instant() {
            int read = reads.incrementAndGet();
            Instant now = START.plusSeconds(read);
            if (read == 100) {
                atTheHundredth.accept(now);
            }
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
