package id.percaya.consent.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Method;
import id.percaya.eventstore.Personal;
import id.percaya.kit.Versioned;
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
        int version,
        UUID consentId,
        UUID subjectId,
        String mediaType,
        long size,
        String sha256,
        Method method,
        String language,
        @Nullable String witness,
        Instant capturedAt,
        Instant receivedAt,
        @Nullable Instant lastShownAt,
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
