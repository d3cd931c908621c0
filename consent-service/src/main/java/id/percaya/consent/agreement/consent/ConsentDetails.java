package id.percaya.consent.agreement.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent as the API shows it.
@Schema(
        name = "Consent",
        requiredProperties = {
            "id",
            "version",
            "subjectId",
            "state",
            "language",
            "grants",
            "evidence",
            "filledAt",
            "draftedAt",
            "voidReasons"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentDetails(
        UUID id,
        @Schema(description = "Number of the last event; part of the ETag.") int version,
        @Schema(description = "The pseudonym of the person shown.") UUID subjectId,
        ConsentState state,
        @Schema(
                        description =
                                "The edition of the form. Absent for consents from before forms"
                                        + " existed.")
                @Nullable UUID formId,
        @Schema(description = "Language of the signed text, BCP 47.") String language,
        @Schema(description = "The grants that hold now, or held before the consent ended.")
                List<Grant> grants,
        @Schema(description = "The payment to the person; absent if there is none.")
                @Nullable Money compensation,
        @Schema(description = "The evidence, UU PDP 27/2022 art. 24.")
                List<ConsentEvidence> evidence,
        @Schema(description = "The signer; absent until the consent is given.")
                @Nullable Signer signer,
        @Schema(description = "The consent that this one replaces when it is given.")
                @Nullable UUID supersedes,
        @Schema(description = "The consent that replaced this one.") @Nullable UUID supersededBy,
        @Schema(description = "When the form was filled in.") Instant filledAt,
        @Schema(description = "When the draft was recorded.") Instant draftedAt,
        @Schema(description = "When the form was offered to the person.")
                @Nullable Instant offeredAt,
        @Schema(description = "The date of the signature.") @Nullable Instant signedAt,
        @Schema(description = "When the signature was recorded.") @Nullable Instant givenAt,
        @Schema(
                        description =
                                "When it reached its present state, if it permits nothing any"
                                        + " more.")
                @Nullable Instant endedAt,
        @Schema(description = "The person who withdrew it; absent if unknown.")
                @Nullable Withdrawer withdrawnBy,
        @Schema(description = "How the withdrawal arrived.") @Nullable String withdrawalChannel,
        @Schema(description = "Why the consent is void; empty if it is not.")
                List<VoidReason> voidReasons)
        implements Versioned {}
