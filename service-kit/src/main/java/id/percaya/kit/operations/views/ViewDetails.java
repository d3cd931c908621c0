package id.percaya.kit.operations.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.view.RebuildProgress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A subscribed view and its last rebuild.
@Schema(
        name = "View",
        requiredProperties = {"view", "version"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViewDetails(
        @Schema(maxLength = 40) String view,
        @Schema(description = "Version of the view in the running code.") int version,
        @Schema(description = "Absent if the view was never rebuilt.")
                @Nullable Rebuild lastRebuild) {

    static ViewDetails of(View<?> view, @Nullable RebuildProgress progress) {
        return new ViewDetails(
                view.name(), view.version(), progress == null ? null : Rebuild.of(progress));
    }

    /// Progress of a rebuild.
    @Schema(
            name = "ViewRebuild",
            requiredProperties = {
                "generation",
                "version",
                "state",
                "doneEvents",
                "totalEvents",
                "attempts",
                "startedAt",
                "startedBy"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rebuild(
            @Schema(
                            description =
                                    "Number of the new generation; the previous one serves reads meanwhile.")
                    int generation,
            int version,
            RebuildProgress.State state,
            @Schema(description = "Approximate number of events processed.") long doneEvents,
            @Schema(description = "Approximate number of events at the start.") long totalEvents,
            @Schema(description = "Failed attempts since the last success.") int attempts,
            Instant startedAt,
            @Schema(
                            description =
                                    "Subject of the operator's access token, or the code version that started the rebuild.",
                            maxLength = 255)
                    String startedBy,
            @Nullable Instant finishedAt,
            @Schema(maxLength = 200) @Nullable String failure) {

        static Rebuild of(RebuildProgress progress) {
            return new Rebuild(
                    progress.generation(),
                    progress.version(),
                    progress.state(),
                    progress.done(),
                    progress.total(),
                    progress.attempts(),
                    progress.startedAt(),
                    progress.startedBy(),
                    progress.finishedAt(),
                    progress.failure());
        }
    }
}
