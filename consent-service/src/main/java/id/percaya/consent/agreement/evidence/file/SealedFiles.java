package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.eventstore.sealing.SealingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/// Stores and opens encrypted files of persons. Each chunk is stored in its own transaction, so
/// neither memory nor transactions grow with the file. A file counts as an upload in progress, and
/// may be discarded, until it is kept.
@ApplicationScoped
public class SealedFiles {

    private final Transactions transactions;
    private final Sealing sealing;
    private final FileRows rows;
    private final FileDeadlines deadlines;

    SealedFiles(
            Transactions transactions, Sealing sealing, FileRows rows, FileDeadlines deadlines) {
        this.transactions = transactions;
        this.sealing = sealing;
        this.rows = rows;
        this.deadlines = deadlines;
    }

    /// Opens a stream that encrypts and stores the file. The file is complete once the stream is
    /// closed.
    ///
    /// @throws Refused when the person has been erased
    public OutputStream begin(Tenant tenant, UUID file, UUID subject) throws IOException {
        FileKey key = FileKey.make();
        String sealed = sealing.seal(tenant, subject, place(file), key.text());
        if (sealed == null) {
            throw new Refused(SealingRefusal.SUBJECT_ERASED);
        }
        deadlines.set(tenant, file);
        run(tenant, () -> rows.begin(tenant, file, subject, sealed));
        return key.sealing(
                file,
                new ChunkOutput((chunk, ordinal) ->
                        run(tenant, () -> rows.write(tenant, file, ordinal, chunk))));
    }

    /// Confirms a file. Call it after the append, in the transaction of the event that refers to
    /// the file.
    ///
    /// @throws Refused when the file was discarded or erased meanwhile
    public void keep(UUID file) {
        rows.keep(file);
    }

    /// Deletes a file that is not kept. It waits for a transaction that is about to keep it.
    public void discard(Tenant tenant, UUID file) {
        run(tenant, () -> rows.discard(file));
    }

    /// Opens the decrypted file, which is read on demand.
    ///
    /// @throws Refused when the file was erased
    public InputStream open(Tenant tenant, UUID file, UUID subject) throws IOException {
        String sealed =
                transactions
                        .call(tenant, () -> rows.sealedKey(file))
                        .orElseThrow(() -> new Refused(FileRefusal.FILE_GONE));
        return switch (sealing.open(tenant, subject, place(file), sealed)) {
            case Personal.Known<String>(String key) ->
                    FileKey.of(key)
                            .opening(file, new ChunkInput(ordinal -> read(tenant, file, ordinal)));
            case Personal.Erased<String> _ -> throw new Refused(FileRefusal.FILE_GONE);
        };
    }

    private Optional<byte[]> read(Tenant tenant, UUID file, int ordinal) {
        return transactions.call(tenant, () -> rows.read(file, ordinal));
    }

    private void run(Tenant tenant, Runnable work) {
        var _ =
                transactions.call(
                        tenant,
                        () -> {
                            work.run();
                            return tenant;
                        });
    }

    private static String place(UUID file) {
        return "evidence.key/" + file;
    }
}
