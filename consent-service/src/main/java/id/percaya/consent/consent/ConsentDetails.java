package id.percaya.consent.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.kit.Versioned;
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
        int version,
        UUID subjectId,
        ConsentState state,
        @Schema(description = "The edition of the form; absent where there was none yet.")
                @Nullable UUID formId,
        @Schema(description = "Of the text that is signed, BCP 47.") String language,
        @Schema(description = "What is permitted now, or was before it ended.") List<Grant> grants,
        @Schema(description = "What the person gets for it; absent for nothing.")
                @Nullable Money compensation,
        List<Evidence> evidence,
        @Nullable Signer signer,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        Instant filledAt,
        Instant draftedAt,
        @Nullable Instant offeredAt,
        @Nullable Instant signedAt,
        @Nullable Instant givenAt,
        @Schema(description = "When it came to the state that it is in, if nothing is permitted.")
                @Nullable Instant endedAt,
        @Nullable Withdrawer withdrawnBy,
        @Schema(description = "How the withdrawal came.") @Nullable String withdrawalChannel,
        List<VoidReason> voidReasons)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
