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

/// A consent as it is shown.
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
        @Schema(description = "The ETag: counts its events.") int version,
        @Schema(description = "The pseudonym of the person shown.") UUID subjectId,
        ConsentState state,
        @Schema(description = "The edition of the form; absent where there was none yet.")
                @Nullable UUID formId,
        @Schema(description = "Of the text that is signed, BCP 47.") String language,
        @Schema(description = "What is permitted now, or was before it ended.") List<Grant> grants,
        @Schema(description = "What the person gets for it; absent for nothing.")
                @Nullable Money compensation,
        @Schema(description = "What proves it: UU PDP 27/2022 art. 24.")
                List<ConsentEvidence> evidence,
        @Schema(description = "Absent until it is given.") @Nullable Signer signer,
        @Schema(description = "The consent that this one replaces once it is given.")
                @Nullable UUID supersedes,
        @Schema(description = "The consent that replaced this one.") @Nullable UUID supersededBy,
        @Schema(description = "When the fields of the form were filled in.") Instant filledAt,
        @Schema(description = "When it was recorded here.") Instant draftedAt,
        @Schema(description = "When it was put before the person.") @Nullable Instant offeredAt,
        @Schema(description = "The date under the signature.") @Nullable Instant signedAt,
        @Schema(description = "When the signature was recorded here.") @Nullable Instant givenAt,
        @Schema(description = "When it came to the state that it is in, if nothing is permitted.")
                @Nullable Instant endedAt,
        @Schema(description = "Absent where that was not said.") @Nullable Withdrawer withdrawnBy,
        @Schema(description = "How the withdrawal came.") @Nullable String withdrawalChannel,
        @Schema(description = "Why it never was a consent; else empty.")
                List<VoidReason> voidReasons)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
