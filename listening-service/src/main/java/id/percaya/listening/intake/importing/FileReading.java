package id.percaya.listening.intake.importing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.spool.ImportStorage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Reads the file of one import to its end, or until the service stops.
@ApplicationScoped
class FileReading {

    private final Transactions transactions;
    private final EventStore events;
    private final Imports imports;
    private final ImportStorage storage;
    private final FileRows rows;
    private final Clock clock;

    FileReading(
            Transactions transactions,
            EventStore events,
            Imports imports,
            ImportStorage storage,
            FileRows rows,
            Clock clock) {
        this.transactions = transactions;
        this.events = events;
        this.imports = imports;
        this.storage = storage;
        this.rows = rows;
        this.clock = clock;
    }

    void run(Tenant tenant, ImportId id) throws IOException {
        Optional<Path> file = storage.find(tenant, id.value());
        List<Recorded<ImportEvent>> history =
                transactions.call(
                        tenant, () -> events.read(tenant, id.stream(), ImportEvent.TYPES));
        if (file.isEmpty()) {
            return;
        }
        if (history.isEmpty()) {
            storage.deleteUnreceived(tenant, id.value(), clock.instant());
            return;
        }
        Recorded<ImportEvent> first = history.getFirst();
        if (history.size() == 1 && first.event() instanceof ImportReceived received) {
            Optional<ImportCommand> end = rows.read(tenant, id, file.get(), received);
            if (end.isEmpty()) {
                return;
            }
            end(tenant, id, end.get(), CommandContext.of(first));
        }
        storage.delete(tenant, id.value());
    }

    private void end(Tenant tenant, ImportId id, ImportCommand end, CommandContext cause) {
        transactions.retrying(
                tenant,
                () -> {
                    Version version = imports.handle(id, end, cause);
                    rows.forget(id);
                    return version;
                });
    }
}
