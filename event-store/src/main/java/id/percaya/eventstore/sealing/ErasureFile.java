package id.percaya.eventstore.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import id.percaya.eventstore.json.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An erasure log in a file, one JSON object per line. Put it on storage that is not restored
/// together with the database.
public final class ErasureFile implements ErasureLog {

    private final Path file;

    /// Creates the file if it does not exist.
    ///
    /// @throws IllegalStateException when the file cannot be written; the message says how to fix
    ///   it
    public ErasureFile(Path file) {
        this.file = file.toAbsolutePath();
        try (FileChannel channel = FileChannel.open(this.file, CREATE, WRITE);
                FileChannel folder = FileChannel.open(this.file.getParent(), READ)) {
            channel.force(true);
            folder.force(true);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "the erasure log " + file + " cannot be written: make its folder, writable",
                    failure);
        }
    }

    @Override
    public synchronized List<ErasedSubject> all() {
        List<String> lines = wholeLines().lines().toList();
        List<ErasedSubject> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            all.add(read(lines.get(at), at + 1));
        }
        return all;
    }

    private ErasedSubject read(String line, int number) {
        try {
            return StoredJson.read(line, ErasedSubject.class);
        } catch (IllegalStateException garbled) {
            throw new IllegalStateException(
                    "line " + number + " of the erasure log is broken: repair " + file, garbled);
        }
    }

    @Override
    public synchronized void add(ErasedSubject erased) {
        try (FileChannel channel = FileChannel.open(file, WRITE);
                FileLock _ = channel.lock()) {
            channel.truncate(wholeLines().getBytes(UTF_8).length);
            channel.position(channel.size());
            ByteBuffer line = UTF_8.encode(StoredJson.write(erased) + "\n");
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// An incomplete last line belongs to an erasure that was interrupted before it was confirmed.
    /// The database has it, and it is added again from there.
    private String wholeLines() {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
