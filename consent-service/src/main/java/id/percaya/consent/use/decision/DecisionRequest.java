package id.percaya.consent.use.decision;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.Sha256;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AskDecision",
        description = "Asks whether a use is permitted.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"],
                 "assetId": "0198c0de-0000-7000-8000-00000000a001",
                 "assetHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 "purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO",
                 "identifiability": "MASKED", "territory": "WORLD"}
                """)
record DecisionRequest(
        @Schema(description = "Pseudonyms of everyone shown.") @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> subjectIds,
        @Schema(description = "The asset to use.") @NotNull UUID assetId,
        @Schema(description = "SHA-256 of the asset's bytes as published, lower-case hex.")
                @NotNull @Pattern(regexp = Sha256.FORM) @Size(max = 64) String assetHash,
        @NotNull Purpose purpose,
        @NotNull Channel channel,
        @NotNull Medium medium,
        @Schema(description = "How recognisable they are; IDENTIFIABLE by default.")
                @Nullable Identifiability identifiability,
        @Schema(description = "Territory, ISO 3166-1 alpha-2 or WORLD; WORLD by default.")
                @Nullable @Pattern(regexp = Grant.TERRITORY) @Size(max = 5) String territory,
        @Schema(
                        description =
                                "Time of use; now by default, at most 366 days ahead. A withdrawal may"
                                        + " still intervene.")
                @Nullable Instant at,
        @Schema(
                        description =
                                "Decide by the knowledge of this time; now by default. Not in the"
                                        + " future.")
                @Nullable Instant asOf) {

    /// A permission for a later time would be mistaken for a promise.
    private static final Duration FARTHEST = Duration.ofDays(366);

    /// @param pointer JSON pointer of the question in the body
    Question question(Instant now, String pointer) {
        Instant use = at == null ? now : at;
        if (use.isAfter(now.plus(FARTHEST))) {
            throw new Invalid(pointer + "/at", "TOO_FAR_AHEAD", "must be at most 366 days ahead");
        }
        if (asOf != null && asOf.isAfter(now)) {
            throw new Invalid(pointer + "/asOf", "IN_FUTURE", "must not be in the future");
        }
        return new Question(
                new LinkedHashSet<>(subjectIds),
                new Asset(assetId, assetHash),
                purpose,
                channel,
                medium,
                identifiability == null ? Identifiability.IDENTIFIABLE : identifiability,
                territory == null ? Grant.WORLD : territory,
                use,
                asOf);
    }
}
