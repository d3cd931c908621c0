package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event with the proof that it was logged.
///
/// @param salt in base64url; null after the person was erased
@Schema(
        name = "EventInLog",
        requiredProperties = {"entry", "leafHash", "inclusion"})
public record LoggedEvent(
        LogEntry entry,
        @Schema(
                        description =
                                "32 bytes in base64url. SHA-256 of the salt and the canonical entry is"
                                        + " the leaf's commitment. Absent after the person was"
                                        + " erased.",
                        maxLength = 43)
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable String salt,
        Hash leafHash,
        InclusionProof inclusion) {}
