package id.percaya.kit.sealing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Where the keys are. A service without personal data needs neither; one that is told of the keys
/// is told of the log too.
@ConfigMapping(prefix = "percaya.sealing")
interface SealingSettings {

    /// The mounted keyset of key-encryption keys.
    Optional<Path> kekFile();

    /// The file of erasures, on storage that is not restored together with the database.
    Optional<Path> erasureLog();
}
