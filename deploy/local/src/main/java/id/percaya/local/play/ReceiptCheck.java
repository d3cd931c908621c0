package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Verifies a receipt as its holder would: with `deploy/local/verify-receipt`, which shares no code
/// with the service, and with the service's public keys only.
final class ReceiptCheck {

    private final Person officer;
    private final Path verifier;
    private final URI keys;

    /// @param repository contains the verifier
    /// @param consentService its public keys verify the receipt
    ReceiptCheck(Person officer, Path repository, URI consentService) {
        this.officer = officer;
        this.verifier = repository.resolve("deploy/local/verify-receipt");
        this.keys = consentService.resolve("/.well-known/jwks.json");
    }

    /// The output of the verifier, if the receipt is valid.
    String verify(String consent) {
        Answer receipt =
                officer.get("consent", "/consents/" + consent + "/receipt", "application/jose")
                        .ok();
        try {
            Path file = Files.createTempFile("receipt", ".jws");
            try {
                return runVerifier(Files.writeString(file, receipt.body().asText()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw CheckFailed.interrupted(stopped);
        }
    }

    private String runVerifier(Path receipt) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(
                        verifier.toString(), receipt.toString(), "--jwks", keys.toString());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.redirectErrorStream(true).start();
        String summary =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        check(process.waitFor() == 0, () -> "the receipt does not hold: " + summary);
        return summary;
    }
}
