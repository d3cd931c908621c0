package id.percaya.kit.file;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Stores and opens encrypted files. Each chunk is stored in its own transaction, so neither memory
/// nor transactions grow with the file. A file counts as an upload in progress, and may be
/// discarded, until it is kept.
///
/// The subject of a file is whoever is erased with it: a person, or the file itself where it shows
/// several persons.
public final class SealedFiles {

    private final Transactions transactions;
    private final FileKeys keys;
    private final FileRows rows;
    private final FileDeadlines deadlines;
    private final FileDiscard discard;

    SealedFiles(
            Transactions transactions,
            FileKeys keys,
            FileRows rows,
            FileDeadlines deadlines,
            FileDiscard discard) {
        this.transactions = transactions;
        this.keys = keys;
        this.rows = rows;
        this.deadlines = deadlines;
        this.discard = discard;
    }

    /// Opens a stream that encrypts and stores the file. The file is complete once the stream is
    /// closed.
    ///
    /// @throws Refused when the subject has been erased
    public OutputStream begin(Tenant tenant, UUID file, UUID subject) throws IOException {
        FileKey key = FileKey.make();
        String sealed = keys.seal(tenant, file, subject, key);
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

    /// Deletes a file that is not kept, and is to be written anew. It waits for a transaction that
    /// is about to keep it.
    public void discard(Tenant tenant, UUID file) {
        run(tenant, () -> rows.discard(file));
    }

    /// Deletes the files of an upload that are not kept, likewise. Nothing can be stored for its
    /// subject afterwards if that is the upload itself and none is kept.
    public void discardAll(Tenant tenant, Collection<UUID> files) {
        run(tenant, () -> discard.discard(tenant, files));
    }

    /// Deletes all files of a subject, kept or not. Call it after the append, in the transaction of
    /// the event that ends the files. Backups still have them: only an erasure destroys the key.
    public void remove(UUID subject) {
        rows.remove(subject);
    }

    /// Opens the decrypted file, which is read on demand.
    ///
    /// @throws Refused when the file was erased
    public InputStream open(Tenant tenant, UUID file, UUID subject) throws IOException {
        String sealed = required(tenant, () -> rows.sealedKey(file));
        return keys.open(tenant, file, subject, sealed)
                .opening(file, new ChunkInput(ordinal -> chunk(tenant, file, ordinal)));
    }

    /// Opens the decrypted file at any position. Only the chunks that are read are fetched and
    /// decrypted, one at a time, and each is checked; the end of the file is checked at once.
    ///
    /// @throws Refused when the file was erased
    /// @throws IOException when the stored file was tampered with
    public SeekableByteChannel openAnywhere(Tenant tenant, UUID file, UUID subject)
            throws IOException {
        return anywhere(tenant, file, subject, required(tenant, () -> rows.sealedKey(file)));
    }

    /// As [#openAnywhere], for a complete file that is not kept yet.
    public SeekableByteChannel reopen(Tenant tenant, UUID file, UUID subject) throws IOException {
        return anywhere(tenant, file, subject, required(tenant, () -> rows.uploadKey(file)));
    }

    private SeekableByteChannel anywhere(Tenant tenant, UUID file, UUID subject, String sealed)
            throws IOException {
        long size = required(tenant, () -> rows.size(file));
        SeekableByteChannel chunks =
                new ChunkChannel(size, ordinal -> chunk(tenant, file, ordinal));
        return keys.open(tenant, file, subject, sealed).openingAnywhere(file, chunks);
    }

    private <T> T required(Tenant tenant, Supplier<Optional<T>> found) {
        return transactions
                .call(tenant, found)
                .orElseThrow(() -> new Refused(FileRefusal.FILE_GONE));
    }

    private Optional<byte[]> chunk(Tenant tenant, UUID file, int ordinal) {
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
}
