package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir Path folder;

    @Test
    void the_last_lines_of_a_long_log() throws IOException {
        Path log =
                Files.write(
                        folder.resolve("a.log"),
                        IntStream.range(0, 10_000).mapToObj(line -> "line " + line).toList());
        assertThat(LogTail.of(log, 2)).containsExactly("line 9998", "line 9999");
    }

    @Test
    void all_of_a_short_log() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "only this");
        assertThat(LogTail.of(log, 5)).containsExactly("only this");
    }

    @Test
    void a_missing_log_is_said() {
        assertThat(LogTail.of(folder.resolve("none.log"), 5))
                .singleElement()
                .asString()
                .startsWith("(no log: ");
    }
}
