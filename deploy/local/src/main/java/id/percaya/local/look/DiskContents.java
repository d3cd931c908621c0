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
    private static final int MOST_SEARCHES = 20;

    private record Result(int status, List<String> files, String errors) {

        /// A file that vanished meanwhile may have been renamed, so its words may have been missed.
        boolean isIncomplete() {
            return !errors.isEmpty()
                    && errors.lines().allMatch(line -> line.endsWith("No such file or directory"));
        }
    }

    /// Lists the files that contain the words, ignoring case. Kafka's index files are skipped: they
    /// are large, sparse and hold numbers only.
    public List<String> filesWith(String words) {
        Result result = search(words);
        for (int searches = 1; searches < MOST_SEARCHES && result.isIncomplete(); searches++) {
            result = search(words);
        }
        if (result.status() != FOUND && result.status() != NOTHING_FOUND) {
            throw new IllegalStateException(result.errors());
        }
        return result.files();
    }

    private Result search(String words) {
        try {
            Process grep = grep(words).start();
            String files = new String(grep.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String errors =
                    new String(grep.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(grep.waitFor(), files.lines().toList(), errors);
        } catch (IOException failed) {
            throw new IllegalStateException("grep cannot be run", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while looking for " + words, stopped);
        }
    }

    private ProcessBuilder grep(String words) {
        ProcessBuilder grep =
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
                        folder.toString());
        grep.environment().put("LC_ALL", "C");
        return grep;
    }
}
