package id.percaya.listening.intake.importing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.intake.importing.ImportCommand.CompleteImport;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.reading.Row;
import id.percaya.listening.intake.reading.UnreadableFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;

/// Reads a file into the database in batches, one transaction each, so that transactions stay short
/// and memory does not grow with the file. If a reading is cut off, sending the file again
/// completes it.
@ApplicationScoped
class Importer {

    private final Transactions transactions;
    private final Imports imports;
    private final RowBatchStore batches;
    private final Clock clock;

    Importer(Transactions transactions, Imports imports, RowBatchStore batches, Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.batches = batches;
        this.clock = clock;
    }

    /// @return true if the file is read now; false if this import has already ended
    boolean importFile(ImportId id, Spool spool, EventMetadata cause) throws IOException {
        if (!receive(id, spool.file(), cause)) {
            return false;
        }
        try (InputStream in = spool.open()) {
            Iterator<Row> rows = spool.file().format().rows(in, clock.instant());
            ImportOutcome outcome = read(id, rows, cause.tenant());
            end(id, new CompleteImport(outcome, clock.instant()), cause);
        } catch (UnreadableFile unreadable) {
            String detail = String.valueOf(unreadable.getMessage());
            end(id, new RejectImport(unreadable.why(), detail, clock.instant()), cause);
        }
        return true;
    }

    /// Repeats the receive command, which changes nothing, to get the import's current version.
    Version receiveAgain(ImportId id, ImportFile file, RequestContext request) {
        return imports.handle(id, new ReceiveImport(file, request.at()), request.context());
    }

    private boolean receive(ImportId id, ImportFile file, EventMetadata cause) {
        ReceiveImport receive = new ReceiveImport(file, clock.instant());
        return transactions.retrying(
                cause.tenant(),
                () -> {
                    Version _ = imports.handle(id, receive, CommandContext.of(cause));
                    return imports.state(cause.tenant(), id) instanceof Import.Received;
                });
    }

    private ImportOutcome read(ImportId id, Iterator<Row> rows, Tenant tenant) {
        ImportOutcome outcome = ImportOutcome.NOTHING;
        try (MentionMatcher matcher = batches.matcher(tenant)) {
            while (rows.hasNext()) {
                RowBatch batch = RowBatch.next(rows);
                Instant at = clock.instant();
                outcome =
                        outcome.plus(
                                transactions.call(
                                        tenant,
                                        () -> batches.save(tenant, id, batch, matcher, at)));
            }
        }
        return outcome;
    }

    private void end(ImportId id, ImportCommand end, EventMetadata cause) {
        Version _ =
                transactions.retrying(
                        cause.tenant(), () -> imports.handle(id, end, CommandContext.of(cause)));
    }
}
