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
    void oneRunAtATimeHoldsIt() {
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThatThrownBy(() -> DataFolder.take(settings()))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("already runs");
        }
        DataFolder.take(settings()).close();
    }

    @Test
    void resetDeletesItUnlessARunHoldsIt() throws IOException {
        Path kept = Files.writeString(data().resolve("kept"), "kept");
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThatThrownBy(() -> DataFolder.reset(settings())).isInstanceOf(LocalFailure.class);
        }
        assertThat(kept).exists();
        DataFolder.reset(settings());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftIsStopped() throws IOException, InterruptedException {
        Process left = new ProcessBuilder("sleep", "600").start();
        PidFile.of(data(), "crisis").write(left.toHandle());
        try (DataFolder _ = DataFolder.take(settings())) {
            assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(PidFile.all(data())).isEmpty();
    }

    @Test
    void aProcessThatOnlyGotTheSameIdIsLeftAlone() throws IOException {
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
    void aChildThatEndsTooEarlyIsToldWithTheEndOfItsLog() {
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
