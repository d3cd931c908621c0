package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The Keycloak distribution that Maven unpacked. It is built once for the file database, so that
/// later starts skip that step.
final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private final PlatformSettings settings;
    private final Path home;
    private final ManagedProcess building;

    KeycloakDistribution(PlatformSettings settings) {
        this.settings = settings;
        this.home = unpacked(settings.local().resolve("target"));
        this.building = new ManagedProcess("keycloak-build", settings);
    }

    Path home() {
        return home;
    }

    /// The system properties that `kc.sh` would set for a server with this home directory.
    List<String> options(Path ownHome) {
        return List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + ownHome,
                "-Djboss.server.config.dir=" + ownHome.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
    }

    List<String> launch() {
        return List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    /// Several platforms may call this at once; a file lock lets one build while the others wait.
    void build() {
        Path built = home.resolve("percaya-built");
        if (Files.exists(built)) {
            return;
        }
        try (FileChannel channel =
                        FileChannel.open(
                                home.resolve("percaya-build-lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(built)) {
                runBuild();
                Files.writeString(built, String.join(" ", BUILD));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stopBuild() {
        building.stop();
    }

    private void runBuild() {
        settings.progress().println("  building Keycloak, once for this checkout");
        List<String> program = new ArrayList<>(launch());
        program.addAll(BUILD);
        building.launch(JavaCommand.of("512m", options(home), program), Map.of());
        building.finish();
    }

    private static Path unpacked(Path target) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(target, "keycloak-*")) {
            for (Path folder : folders) {
                return folder;
            }
        } catch (IOException absent) {
            throw new LocalFailure("Nothing is built in " + target + ".", absent);
        }
        throw new LocalFailure("Keycloak is not unpacked in " + target + ": build deploy/local.");
    }
}
