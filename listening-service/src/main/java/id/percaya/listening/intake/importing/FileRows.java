package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.intake.author.AuthorUpgrade;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.RowBatchStore.Batch;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.spool.CountedStream;
import id.percaya.listening.intake.stored.AddressUpgrade;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/// Saves the rows of a file. Each batch and the progress of its file are one transaction, so that
/// memory does not grow with the file and a reading that was cut off goes on after its last batch.
@ApplicationScoped
class FileRows {

    private final Transactions transactions;
    private final RowBatchStore batches;
    private final ReadingStore readings;
    private final MentionMatcher.Factory matchers;
    private final AddressUpgrade addresses;
    private final AuthorUpgrade authors;
    private final Clock clock;

    private final UUID reader = UUID.randomUUID();
    private volatile boolean stopping;

    FileRows(
            Transactions transactions,
            RowBatchStore batches,
            ReadingStore readings,
            MentionMatcher.Factory matchers,
            AddressUpgrade addresses,
            AuthorUpgrade authors,
            Clock clock) {
        this.transactions = transactions;
        this.batches = batches;
        this.readings = readings;
        this.matchers = matchers;
        this.addresses = addresses;
        this.authors = authors;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// @return how the import ends; empty if another process reads the file, or the service stops
    Optional<ImportCommand> read(Tenant tenant, ImportId id, Path file, ImportReceived received)
            throws IOException {
        addresses.run(tenant);
        authors.run(tenant);
        Optional<Reading> begun =
                transactions.call(tenant, () -> readings.take(tenant, id, reader, clock.instant()));
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        try (CountedStream in = new CountedStream(Files.newInputStream(file))) {
            Iterator<Row> rows =
                    received.file()
                            .format()
                            .rows(in, received.file().declared(), received.receivedAt());
            return save(tenant, id, begun.get(), rows, in);
        } catch (UnreadableFile unreadable) {
            String detail = String.valueOf(unreadable.getMessage());
            return Optional.of(new RejectImport(unreadable.why(), detail, clock.instant()));
        }
    }

    void forget(ImportId id) {
        readings.end(id);
    }

    private Optional<ImportCommand> save(
            Tenant tenant, ImportId id, Reading begun, Iterator<Row> rows, CountedStream in) {
        Reading reading = begun;
        skip(tenant, id, begun.rows(), rows);
        try (MentionMatcher matcher = matchers.open(tenant)) {
            while (rows.hasNext()) {
                if (stopping) {
                    release(tenant, id);
                    return Optional.empty();
                }
                Batch batch = new Batch(tenant, id, reader, RowBatch.next(rows));
                Reading before = reading;
                reading =
                        transactions.retrying(
                                tenant,
                                () ->
                                        batches.save(
                                                batch,
                                                before,
                                                in.count(),
                                                matcher,
                                                clock.instant()));
            }
        }
        return Optional.of(new CompleteImport(reading.outcome(), clock.instant()));
    }

    /// Reads past the rows that were saved before. In a large file it takes longer than the lease.
    private void skip(Tenant tenant, ImportId id, long saved, Iterator<Row> rows) {
        Instant renewed = clock.instant();
        for (long skipped = 0; skipped < saved && rows.hasNext() && !stopping; skipped++) {
            rows.next();
            Instant now = clock.instant();
            if (now.isAfter(renewed.plus(ReadingStore.RENEWAL))) {
                transactions.call(tenant, () -> readings.renew(id, reader, now));
                renewed = now;
            }
        }
    }

    /// The next process need not wait until the lease lapses.
    private void release(Tenant tenant, ImportId id) {
        transactions.call(tenant, () -> readings.release(id, reader));
    }
}
