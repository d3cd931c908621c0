package id.percaya.consent.proof.signing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "percaya.signing")
interface SigningSettings {

    /// The mounted JWK set of the service's private keys, see [SigningKeys].
    Optional<Path> keysFile();
}
