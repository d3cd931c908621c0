package id.percaya.listening.intake.shown;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.intake.progress.ReplyChannel;
import id.percaya.listening.intake.progress.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The work on a mention so far.
///
/// @param waitingSince when the mention was stored first; null once it is answered or its work over
@Schema(
        name = "MentionWork",
        requiredProperties = {"state"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionWork(
        WorkState state,
        @Nullable Priority priority,
        @Nullable Category category,
        @Nullable UUID assignee,
        @Nullable Instant waitingSince,
        @Nullable Instant firstResponseAt,
        @Nullable ReplyChannel responseChannel,
        @Nullable String responseUrl,
        @Nullable DismissalReason dismissedAs) {

    /// True for a state in which somebody may wait for an answer.
    static boolean isOpen(WorkState state) {
        return switch (state) {
            case NEW, TRIAGED, ASSIGNED, RESPONDED, ESCALATED -> true;
            case RESOLVED, DISMISSED, REMOVED -> false;
        };
    }
}
