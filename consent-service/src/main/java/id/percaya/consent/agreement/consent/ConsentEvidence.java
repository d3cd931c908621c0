package id.percaya.consent.agreement.consent;

import id.percaya.consent.Method;
import id.percaya.consent.Sha256;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Proof that consent was given, which the provider must be able to show: UU PDP 27/2022 art. 24.
///
/// @param id null for what was recorded before evidence was kept here
/// @param sha256 of the signed paper's scan or of the recording, 64 lower-case hex digits
@Schema(name = "ConsentEvidence")
public record ConsentEvidence(
        @Schema(description = "Absent for what was recorded before evidence was kept here.")
                @Nullable UUID id,
        @Schema(description = "Of the file, lower-case hex.") String sha256,
        Method method) {

    public ConsentEvidence {
        sha256 = Sha256.require(sha256);
    }
}
