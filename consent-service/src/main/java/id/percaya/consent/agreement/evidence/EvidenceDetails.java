package id.percaya.consent.agreement.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Method;
import id.percaya.eventstore.Personal;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as the API shows it, without the file.
///
/// @param witness only in the answer to a GET; the answer to the upload may be stored for repeats,
///   so it contains no name
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
        @Schema(description = "Number of the last event; part of the ETag.") int version,
        UUID consentId,
        @Schema(description = "The pseudonym of the person whose consent it proves.")
                UUID subjectId,
        @Schema(description = "The media type according to the file's first bytes.")
                String mediaType,
        @Schema(description = "Size in bytes.") long size,
        @Schema(description = "SHA-256 of the file, lower-case hex.") String sha256,
        Method method,
        @Schema(description = "Language in which the person was asked, BCP 47.") String language,
        @Schema(
                        description =
                                "The name of the person who saw it signed or spoken. Never in the"
                                        + " answer to the upload.")
                @Nullable String witness,
        @Schema(description = "When it was signed or spoken.") Instant capturedAt,
        @Schema(description = "When it was uploaded.") Instant receivedAt,
        @Schema(description = "When the file was last read; absent if never.")
                @Nullable Instant lastShownAt,
        @Schema(description = "When the file was deleted; its hash stays.")
                @Nullable Instant erasedAt)
        implements Versioned {

    EvidenceDetails withWitness(@Nullable Personal<String> name) {
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
                known(name),
                capturedAt,
                receivedAt,
                lastShownAt,
                erasedAt);
    }

    private static @Nullable String known(@Nullable Personal<String> name) {
        return switch (name) {
            case Personal.Known<String>(String value) -> value;
            case Personal.Erased<String> _ -> null;
            case null -> null;
        };
    }
}
