package id.percaya.local.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Searches the files of a platform, as an attacker with access to the disk would.
///
/// @param folder holds the files of PostgreSQL and Kafka, and the logs
public record DiskContents(Path folder) {

    private static final int FOUND = 0;
    private static final int NOTHING_FOUND = 1;

    /// Lists the files that contain the words, ignoring case. Kafka's index files are skipped: they
    /// are large, sparse and hold numbers only.
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
            String output =
                    new String(grep.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = grep.waitFor();
            if (status != FOUND && status != NOTHING_FOUND) {
                throw new IllegalStateException(output);
            }
            return output.lines().toList();
        } catch (IOException failed) {
            throw new IllegalStateException("grep cannot be run", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while looking for " + words, stopped);
        }
    }
}
