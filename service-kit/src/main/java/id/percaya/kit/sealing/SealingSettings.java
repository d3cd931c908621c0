package id.percaya.kit.sealing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Where the key-encryption keys and the erasure log are. A service with personal data needs both;
/// webhook subscriptions need the keys.
@ConfigMapping(prefix = "percaya.sealing")
interface SealingSettings {

    /// The mounted Tink keyset of key-encryption keys.
    Optional<Path> kekFile();

    /// The file that lists erasures. It must be on storage that is not restored with the database.
    Optional<Path> erasureLog();
}
