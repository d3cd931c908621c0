package id.percaya.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredNamesTest {

    @TempDir Path folder;

    private Path committed;

    @BeforeEach
    void commit_two_names() throws IOException {
        committed = folder.resolve("stored-names.txt");
        Files.write(committed, List.of("stream bed", "timer bed-ready"));
    }

    @Test
    void unchanged_names_pass() {
        StoredNames.check(committed, names("stream bed", "timer bed-ready"), false);
    }

    @Test
    void a_changed_name_fails_even_when_writing() throws IOException {
        SortedSet<String> changed = names("stream bed", "timer bed-is-ready");
        assertThatThrownBy(() -> StoredNames.check(committed, changed, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("timer bed-ready");
        assertThat(Files.readAllLines(committed)).containsExactly("stream bed", "timer bed-ready");
    }

    @Test
    void a_removed_name_fails() {
        assertThatThrownBy(() -> StoredNames.check(committed, names("stream bed"), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("timer bed-ready");
    }

    @Test
    void a_new_name_fails_until_it_is_written_down() throws IOException {
        SortedSet<String> more = names("stream bed", "timer bed-ready", "view beds");
        assertThatThrownBy(() -> StoredNames.check(committed, more, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dnames.write=true");
        StoredNames.check(committed, more, true);
        assertThat(Files.readAllLines(committed))
                .containsExactly("stream bed", "timer bed-ready", "view beds");
    }

    private static SortedSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
