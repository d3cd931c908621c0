package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event with all that shows that it was logged.
///
/// @param salt in base64url; null when it was erased with the subject
@Schema(
        name = "EventInLog",
        requiredProperties = {"entry", "leafHash", "inclusion"})
public record LoggedEvent(
        LogEntry entry,
        @Schema(
                        description =
                                "32 bytes in base64url: SHA-256 of it and the canonical entry is the"
                                        + " leaf's commitment. Absent when the person was erased.",
                        maxLength = 43)
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable String salt,
        Hash leafHash,
        InclusionProof inclusion) {}
