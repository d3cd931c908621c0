package id.percaya.consent.decision;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.kit.Invalid;
import jakarta.validation.constraints.NotNull;
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
        description = "May this be used?",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"],
                 "purpose": "MARKETING", "channel": "INSTAGRAM", "media": ["PHOTO", "NAME"]}
                """)
record DecisionRequest(
        @Schema(description = "Everyone shown.") @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> subjectIds,
        @NotNull Purpose purpose,
        @NotNull Channel channel,
        @Schema(description = "All that is used of them.") @NotNull @Size(min = 1, max = 5) List<@NotNull Medium> media,
        @Schema(
                        description =
                                "The instant of use; now by default. In the past it tells what was permitted"
                                        + " then. At most 366 days ahead, where a withdrawal may still come"
                                        + " in between.")
                @Nullable Instant at) {

    /// A permission for a day so far off would be taken for a promise.
    private static final Duration FARTHEST = Duration.ofDays(366);

    Question question(Instant now) {
        Instant use = at == null ? now : at;
        if (use.isAfter(now.plus(FARTHEST))) {
            throw new Invalid("/at", "TOO_FAR_AHEAD", "must be at most 366 days ahead");
        }
        return new Question(
                new LinkedHashSet<>(subjectIds), purpose, channel, new LinkedHashSet<>(media), use);
    }
}
