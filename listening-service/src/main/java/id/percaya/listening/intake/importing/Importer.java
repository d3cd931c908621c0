package id.percaya.listening.intake.importing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.intake.importing.ImportCommand.ReceiveImport;
import id.percaya.listening.intake.importing.ImportCommand.RejectImport;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.intake.spool.ImportStorage;
import id.percaya.listening.intake.spool.Spool;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Receives files. It looks at the start of a file before it answers; the rows are read by
/// [ImportReader].
@ApplicationScoped
class Importer {

    /// The caller waits for it, so it is bounded even if the first row has no end.
    private static final int LOOKED_AT = 4 << 20;

    private final Transactions transactions;
    private final Imports imports;
    private final ImportStorage storage;
    private final ImportReader reader;
    private final Clock clock;

    Importer(
            Transactions transactions,
            Imports imports,
            ImportStorage storage,
            ImportReader reader,
            Clock clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.storage = storage;
        this.reader = reader;
        this.clock = clock;
    }

    /// Keeps the file and begins to read it, unless this import has ended before.
    ///
    /// @return done when this process reads no more; null if the import had ended before
    @Nullable CompletableFuture<Void> importFile(
            ImportId id, ImportFile file, Spool spool, EventMetadata cause) throws IOException {
        Instant received = clock.instant();
        Optional<RejectImport> rejection = rejection(file, spool);
        if (rejection.isEmpty()) {
            storage.keep(cause.tenant(), id.value(), spool.path());
        }
        if (!receive(new ReceiveImport(file, received), id, cause)) {
            storage.delete(cause.tenant(), id.value());
            return null;
        }
        if (rejection.isPresent()) {
            reject(id, rejection.get(), cause);
            return CompletableFuture.completedFuture(null);
        }
        return reader.start(cause.tenant(), id);
    }

    /// Repeats the receive command, which changes nothing, to get the import's current version.
    Version receiveAgain(ImportId id, ImportFile file, RequestContext request) {
        return imports.handle(id, new ReceiveImport(file, request.at()), request.context());
    }

    /// False while rows are to be read, here or by another process.
    boolean hasEnded(Tenant tenant, ImportId id) {
        return transactions.call(
                tenant, () -> !(imports.state(tenant, id) instanceof Import.Received));
    }

    /// Only the start of the file is read: whether it has rows, in its format.
    private Optional<RejectImport> rejection(ImportFile file, Spool spool) throws IOException {
        Instant now = clock.instant();
        try (InputStream in = spool.open()) {
            InputStream start = new ByteArrayInputStream(in.readNBytes(LOOKED_AT));
            file.format().rows(start, file.declared(), now);
            return Optional.empty();
        } catch (UnreadableFile unreadable) {
            String detail = String.valueOf(unreadable.getMessage());
            return Optional.of(new RejectImport(unreadable.why(), detail, clock.instant()));
        }
    }

    private boolean receive(ReceiveImport receive, ImportId id, EventMetadata cause) {
        return transactions.retrying(
                cause.tenant(),
                () -> {
                    Version _ = imports.handle(id, receive, CommandContext.of(cause));
                    return imports.state(cause.tenant(), id) instanceof Import.Received;
                });
    }

    private void reject(ImportId id, RejectImport rejection, EventMetadata cause) {
        Version _ =
                transactions.retrying(
                        cause.tenant(),
                        () -> imports.handle(id, rejection, CommandContext.of(cause)));
    }
}
