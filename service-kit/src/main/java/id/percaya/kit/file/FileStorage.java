package id.percaya.kit.file;

import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import javax.sql.DataSource;

/// Makes the parts of a store of files. A service produces each as a bean: [SealedFiles] to store
/// and open, [FileDeadline] to delete what is not kept, [FileScrub] to erase.
@ApplicationScoped
public class FileStorage {

    private final Transactions transactions;
    private final Instance<Sealing> sealing;
    private final DataSource requests;
    private final Clock clock;

    FileStorage(
            Transactions transactions,
            Instance<Sealing> sealing,
            DataSource requests,
            Clock clock) {
        this.transactions = transactions;
        this.sealing = sealing;
        this.requests = requests;
        this.clock = clock;
    }

    public SealedFiles files(FileTables tables, Timers timers) {
        return new SealedFiles(
                transactions,
                keys(tables),
                rows(tables),
                new FileDeadlines(tables, timers, clock),
                discard(tables));
    }

    public FileDeadline deadline(FileTables tables) {
        return new FileDeadline(tables, discard(tables));
    }

    public FileScrub scrub(FileTables tables) {
        return new FileScrub(rows(tables));
    }

    private FileDiscard discard(FileTables tables) {
        return new FileDiscard(tables, rows(tables), keys(tables));
    }

    private FileKeys keys(FileTables tables) {
        return new FileKeys(sealing::get, tables);
    }

    private FileRows rows(FileTables tables) {
        return new FileRows(requests, tables);
    }
}
