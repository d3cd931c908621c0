package id.percaya.consent.agreement.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Method;
import id.percaya.eventstore.Personal;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as it is shown, without the file.
///
/// @param witness told where it is read only: the answer to the upload is kept for its repeats, and
///   holds no name
@Schema(
        name = "Evidence",
        requiredProperties = {
            "id",
            "version",
            "consentId",
            "subjectId",
            "mediaType",
            "size",
            "sha256",
            "method",
            "language",
            "capturedAt",
            "receivedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceDetails(
        UUID id,
        @Schema(description = "The ETag: counts its events.") int version,
        UUID consentId,
        @Schema(description = "The pseudonym of the person whose consent it proves.")
                UUID subjectId,
        @Schema(description = "What it is by its first bytes.") String mediaType,
        @Schema(description = "In bytes.") long size,
        @Schema(description = "Of the file, lower-case hex.") String sha256,
        Method method,
        @Schema(description = "In which the person was asked, BCP 47.") String language,
        @Schema(
                        description =
                                "Who saw it signed or spoken; told where it is read, never in"
                                        + " the answer to the upload.")
                @Nullable String witness,
        @Schema(description = "When it was signed or spoken.") Instant capturedAt,
        @Schema(description = "When it came in.") Instant receivedAt,
        @Schema(description = "When the file was last read; absent if never.")
                @Nullable Instant lastShownAt,
        @Schema(description = "When the file was deleted; its hash stays.")
                @Nullable Instant erasedAt)
        implements Versioned {

    EvidenceDetails witnessedBy(@Nullable Personal<String> name) {
        return new EvidenceDetails(
                id,
                version,
                consentId,
                subjectId,
                mediaType,
                size,
                sha256,
                method,
                language,
                shown(name),
                capturedAt,
                receivedAt,
                lastShownAt,
                erasedAt);
    }

    private static @Nullable String shown(@Nullable Personal<String> name) {
        return switch (name) {
            case Personal.Known<String>(String known) -> known;
            case Personal.Erased<String> _ -> null;
            case null -> null;
        };
    }

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
