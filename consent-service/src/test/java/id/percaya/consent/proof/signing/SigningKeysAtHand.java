package id.percaya.consent.proof.signing;

import com.nimbusds.jose.JOSEException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Signing keys for every test that starts the service.
@QuarkusTestResource(SigningKeysAtHand.class)
public final class SigningKeysAtHand implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempDirectory("percaya-signing").resolve("keys.json");
            SigningKeysCommand.make(file);
            return Map.of("percaya.signing.keys-file", file.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {}
}
