package id.percaya.consent.agreement.consent;

import id.percaya.consent.Method;
import id.percaya.consent.Sha256;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Proof that consent was given. The provider must be able to show it: UU PDP 27/2022 art. 24.
///
/// @param id null for consents from before the service stored evidence
/// @param sha256 hash of the scan or recording, 64 lower-case hex digits
@Schema(name = "ConsentEvidence")
public record ConsentEvidence(
        @Schema(description = "Absent for consents from before the service stored evidence.")
                @Nullable UUID id,
        @Schema(description = "SHA-256 of the file, lower-case hex.") String sha256,
        Method method) {

    public ConsentEvidence {
        sha256 = Sha256.require(sha256);
    }
}
