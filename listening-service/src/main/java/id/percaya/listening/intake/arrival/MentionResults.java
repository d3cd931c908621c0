package id.percaya.listening.intake.arrival;

import id.percaya.kit.rest.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MentionResults",
        requiredProperties = {
            "accepted",
            "duplicates",
            "updated",
            "ownPosts",
            "removed",
            "rejected",
            "mentions"
        })
record MentionResults(
        @Schema(description = "New mentions.") long accepted,
        @Schema(description = "Known mentions with nothing new.") long duplicates,
        @Schema(description = "Known mentions with newer values, and deleted ones.") long updated,
        @Schema(description = "Posts of the provider itself, which are no mentions.") long ownPosts,
        @Schema(
                        description =
                                "Mentions that their source had deleted before they came; they are not stored.")
                long removed,
        @Schema(description = "Mentions that were refused.") long rejected,
        @Schema(
                        description = "The outcome of each mention, in the order of the request.",
                        maxItems = NewMentions.MOST)
                List<MentionResult> mentions)
        implements Versioned {

    static MentionResults of(List<MentionResult> results) {
        return new MentionResults(
                count(results, MentionOutcome.ACCEPTED),
                count(results, MentionOutcome.DUPLICATE),
                count(results, MentionOutcome.UPDATED),
                count(results, MentionOutcome.OWN_POST),
                count(results, MentionOutcome.REMOVED),
                count(results, MentionOutcome.REJECTED),
                results);
    }

    private static long count(List<MentionResult> results, MentionOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /// An arrival never changes.
    @Override
    public int version() {
        return 1;
    }
}
