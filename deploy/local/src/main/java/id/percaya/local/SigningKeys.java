package id.percaya.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The signing keys of consent-service. Its own command creates them before the first start; they
/// are stored outside its database, readable by the owner only.
final class SigningKeys {

    private static final String COMMAND = "id.percaya.consent.proof.signing.SigningKeysCommand";

    private final PlatformSettings settings;

    SigningKeys(PlatformSettings settings) {
        this.settings = settings;
    }

    Path file() {
        Path file = settings.data().resolve("keys").resolve("consent.signing.json");
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    private void make(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ManagedProcess command = new ManagedProcess("signing-keys", settings);
        command.launch(
                JavaCommand.of(
                        "64m",
                        List.of("-cp", classPath()),
                        List.of(COMMAND, "make", file.toString())),
                Map.of());
        command.finish();
    }

    private String classPath() {
        Path application = settings.repository().resolve("consent-service/target/quarkus-app");
        return application.resolve("app") + "/*:" + application.resolve("lib/main") + "/*";
    }
}
