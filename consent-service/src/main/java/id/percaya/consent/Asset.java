package id.percaya.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One picture, recording or text in one exact version. Another cut of it is another asset.
///
/// @param sha256 hash of its bytes, 64 lower-case hex digits
public record Asset(
        UUID id, @Schema(description = "SHA-256 of its bytes, lower-case hex.") String sha256) {

    public Asset {
        sha256 = Sha256.require(sha256);
    }
}
