package id.percaya.local.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a platform keeps on the disk, looked through as anyone can who gets hold of the disk.
///
/// @param folder with the files of the databases, of Kafka, and the logs
public record DiskContents(Path folder) {

    private static final int FOUND = 0;
    private static final int NOTHING_FOUND = 1;

    /// The files below that have the words somewhere, in capitals or not. Kafka's indexes are left
    /// out: numbers, in files that are mostly holes.
    public List<String> filesWith(String words) {
        try {
            Process grep =
                    new ProcessBuilder(
                                    "grep",
                                    "--recursive",
                                    "--text",
                                    "--ignore-case",
                                    "--fixed-strings",
                                    "--files-with-matches",
                                    "--exclude=*.index",
                                    "--exclude=*.timeindex",
                                    "--regexp=" + words,
                                    folder.toString())
                            .redirectErrorStream(true)
                            .start();
            String told = new String(grep.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = grep.waitFor();
            if (status != FOUND && status != NOTHING_FOUND) {
                throw new IllegalStateException(told);
            }
            return told.lines().toList();
        } catch (IOException failed) {
            throw new IllegalStateException("grep cannot be run", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while looking for " + words, stopped);
        }
    }
}
