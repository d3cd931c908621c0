package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path folder;

    @Test
    void one_run_at_a_time_holds_it() {
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThatThrownBy(() -> DataFolder.take(settings()))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("already runs");
        }
        DataFolder.take(settings()).close();
    }

    @Test
    void reset_deletes_it_unless_a_run_holds_it() throws IOException {
        Path kept = Files.writeString(data().resolve("kept"), "kept");
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThatThrownBy(() -> DataFolder.reset(settings())).isInstanceOf(LocalFailure.class);
        }
        assertThat(kept).exists();
        DataFolder.reset(settings());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_a_killed_run_left_is_stopped() throws IOException, InterruptedException {
        Process left = new ProcessBuilder("sleep", "600").start();
        PidFile.of(data(), "crisis").write(left.toHandle());
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThat(left.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(PidFile.all(data())).isEmpty();
    }

    @Test
    void a_process_that_only_got_the_same_id_is_left_alone() throws IOException {
        Process other = new ProcessBuilder("sleep", "600").start();
        Files.createDirectories(data().resolve("run"));
        Files.writeString(data().resolve("run/crisis"), other.pid() + " 2020-01-01T00:00:00Z");
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_child_that_ends_too_early_is_told_with_the_end_of_its_log() {
        ManagedProcess child = new ManagedProcess("crisis", settings());
        child.launch(List.of("sh", "-c", "echo it is broken; exit 3"), Map.of());
        assertThatThrownBy(() -> child.awaitReady(() -> false))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContainingAll("crisis ended", "it is broken", "crisis.log");
        assertThat(child.death().join()).hasMessageContaining("code 3");
    }

    private Path data() throws IOException {
        return Files.createDirectories(folder.resolve("data"));
    }

    private PlatformSettings settings() {
        return PlatformSettings.test(Path.of("."), folder.resolve("data"), Set.of());
    }
}
