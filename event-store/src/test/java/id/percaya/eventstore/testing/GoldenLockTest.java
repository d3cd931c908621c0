package id.percaya.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenLockTest {

    /// `printf '{}\n' | sha256sum`
    private static final String EMPTY =
            "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356";

    @TempDir Path folder;

    @BeforeEach
    void released() throws IOException {
        write("lamp-lit.v1.json", "{}\n");
        GoldenLock.check(folder, true);
    }

    @Test
    void an_unchanged_released_file_passes() throws IOException {
        assertThat(lock()).containsExactly(EMPTY + "  lamp-lit.v1.json");
        assertThatCode(() -> GoldenLock.check(folder, false)).doesNotThrowAnyException();
    }

    @Test
    void other_line_ends_are_the_same_file() throws IOException {
        write("lamp-lit.v1.json", "{}\r\n");

        assertThatCode(() -> GoldenLock.check(folder, false)).doesNotThrowAnyException();
    }

    @Test
    void an_edited_file_fails_and_nothing_writes_it_into_the_lock() throws IOException {
        write("lamp-lit.v1.json", "{\"lumens\": 1}\n");

        assertFails(false, "lamp-lit.v1.json was released, and is edited");
        assertFails(true, "add the next version beside it");
        assertThat(lock()).containsExactly(EMPTY + "  lamp-lit.v1.json");
    }

    @Test
    void a_deleted_file_fails() throws IOException {
        Files.delete(folder.resolve("lamp-lit.v1.json"));

        assertFails(false, "lamp-lit.v1.json was released, and is gone");
        assertFails(true, "put it back");
    }

    @Test
    void a_new_file_fails_until_a_line_is_added_behind_the_others() throws IOException {
        write("lamp-broken.v1.json", "{}\n");

        assertFails(false, "-Dgolden.write=true");
        GoldenLock.check(folder, true);
        assertThatCode(() -> GoldenLock.check(folder, false)).doesNotThrowAnyException();
        assertThat(lock())
                .containsExactly(EMPTY + "  lamp-lit.v1.json", EMPTY + "  lamp-broken.v1.json");
    }

    @Test
    void without_a_lock_every_file_is_new() throws IOException {
        Files.delete(folder.resolve(GoldenLock.NAME));

        assertFails(false, "lamp-lit.v1.json");
    }

    @Test
    void a_file_has_one_line() throws IOException {
        Files.write(
                folder.resolve(GoldenLock.NAME),
                List.of(EMPTY + "  lamp-lit.v1.json", "0000  lamp-lit.v1.json"));

        assertFails(true, "second");
    }

    private void assertFails(boolean write, String words) {
        assertThatThrownBy(() -> GoldenLock.check(folder, write))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(words);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> lock() throws IOException {
        return Files.readAllLines(folder.resolve(GoldenLock.NAME));
    }
}
