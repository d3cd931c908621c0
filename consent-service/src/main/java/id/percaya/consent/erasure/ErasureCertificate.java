package id.percaya.consent.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The certificate of an erasure, for the person (UU PDP 27/2022 art. 45). It contains no personal
/// data.
///
/// @param version of the subject's record
/// @param erasedBy the token's subject of the person who ordered it
/// @param reason null when the database was restored from before the erasure and the event is lost
/// @param rules the legal rules that required it
/// @param complete whether all consents and evidence are recorded as erased, a moment after the
///   order
/// @param proofs a statement of what remains provable
@Schema(
        name = "ErasureCertificate",
        requiredProperties = {
            "subjectId",
            "version",
            "erasedAt",
            "erasedBy",
            "rules",
            "keyDestroyed",
            "complete",
            "consents",
            "evidence",
            "proofs"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureCertificate(
        @Schema(description = "The pseudonym, which no longer identifies anybody.") UUID subjectId,
        @Schema(
                        description =
                                "Number of the last event of the person's record; part of the"
                                        + " ETag.")
                int version,
        Instant erasedAt,
        @Schema(description = "The token's subject of the person who ordered it.") String erasedBy,
        @Schema(description = "Absent when the database was restored from before the erasure.")
                @Nullable ErasureReason reason,
        @Schema(
                        description =
                                "The legal rules that required it, for example `UU 27/2022 art."
                                        + " 43(1)c`.")
                List<String> rules,
        @Schema(
                        description =
                                "Whether the key is destroyed. Without it no personal field of"
                                        + " any event, view or backup can be read.")
                boolean keyDestroyed,
        @Schema(
                        description =
                                "Whether all consents and evidence are recorded as erased, a"
                                        + " moment after the order.")
                boolean complete,
        @Schema(description = "The person's consents. None permits anything now.")
                List<ErasedConsent> consents,
        @Schema(
                        description =
                                "The person's evidence. The files are deleted; their hashes"
                                        + " remain.")
                List<ErasedEvidence> evidence,
        @Schema(description = "A statement of what remains provable.") String proofs)
        implements Versioned {

    static final String PROOFS_STAY =
            "Receipts, hashes and the transparency log's proofs stay valid: they hold no personal data.";

    @Schema(
            name = "ErasedConsent",
            requiredProperties = {"id", "version"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ErasedConsent(
            UUID id,
            @Schema(description = "Number of the consent's last event.") int version,
            @Schema(description = "Absent until its erasure is recorded.")
                    @Nullable Instant erasedAt) {}

    @Schema(
            name = "ErasedEvidence",
            requiredProperties = {"id", "consentId", "sha256", "erased"})
    record ErasedEvidence(
            UUID id,
            UUID consentId,
            @Schema(description = "SHA-256 of the deleted file, lower-case hex.") String sha256,
            @Schema(description = "Whether the file is deleted.") boolean erased) {}
}
