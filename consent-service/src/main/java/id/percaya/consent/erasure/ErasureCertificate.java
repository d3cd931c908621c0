package id.percaya.consent.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the person is told of their erasure (UU PDP 27/2022 art. 45): no personal data.
///
/// @param version of the subject's record
/// @param erasedBy who ordered it: a token's subject
/// @param reason null when the database was restored from before the erasure, and its events lost
/// @param rules by which it was to be done
/// @param complete whether all consents and evidence say that they are erased: a moment after the
///   person is
/// @param proofs what stays provable
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
        @Schema(description = "The pseudonym, which names nobody any more.") UUID subjectId,
        @Schema(description = "Of the person's record: the ETag.") int version,
        Instant erasedAt,
        @Schema(description = "Who ordered it: a token's subject.") String erasedBy,
        @Schema(description = "Absent when the database was restored from before the" + " erasure.")
                @Nullable ErasureReason reason,
        @Schema(description = "By which it had to be done, as `UU 27/2022 art. 43(1)c`.")
                List<String> rules,
        @Schema(description = "Without it no personal field of any event, view or backup opens.")
                boolean keyDestroyed,
        @Schema(
                        description =
                                "Whether all consents and evidence say so too: a moment after"
                                        + " the order.")
                boolean complete,
        @Schema(description = "That permitted uses; none does any more.")
                List<ErasedConsent> consents,
        @Schema(description = "The files are deleted; their hashes stay.")
                List<ErasedEvidence> evidence,
        @Schema(description = "What stays provable, in words.") String proofs)
        implements Versioned {

    static final String PROOFS_STAY =
            "Receipts, hashes and the transparency log's proofs stay valid: they hold no personal data.";

    @Schema(
            name = "ErasedConsent",
            requiredProperties = {"id", "version"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ErasedConsent(
            UUID id,
            @Schema(description = "Of the consent.") int version,
            @Schema(description = "Absent until it says so.") @Nullable Instant erasedAt) {}

    @Schema(
            name = "ErasedEvidence",
            requiredProperties = {"id", "consentId", "sha256", "erased"})
    record ErasedEvidence(
            UUID id,
            UUID consentId,
            @Schema(description = "Of the deleted file, lower-case hex.") String sha256,
            @Schema(description = "Whether the file is deleted.") boolean erased) {}
}
