package id.percaya.listening.intake.shown;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.progress.WorkState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of mentions. A parameter without a value does not
/// filter.
final class MentionFilter {

    @Parameter(description = "Only mentions that this monitor matched.")
    @QueryParam("monitorId")
    @Nullable UUID monitorId;

    @Parameter(description = "Only mentions with one of these sentiments.")
    @QueryParam("sentiment")
    @Size(max = 50) @Nullable List<Sentiment> sentiment;

    @Parameter(description = "Only mentions from this source, such as `instagram`.")
    @QueryParam("source")
    @Size(max = 60) @Nullable String source;

    @Parameter(description = "Only mentions of one of these kinds.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<Kind> kind;

    @Parameter(description = "Only mentions in this language, BCP 47.")
    @QueryParam("language")
    @Size(max = 35) @Nullable String language;

    @Parameter(
            description =
                    "Only mentions whose work is in this state, those that were stored first at the top.")
    @QueryParam("workState")
    @Nullable WorkState workState;

    @Parameter(description = "Only mentions that are assigned to this person.")
    @QueryParam("assignee")
    @Nullable UUID assignee;

    @Parameter(description = "Only mentions that were first stored before this time.")
    @QueryParam("storedBefore")
    @Nullable Instant storedBefore;

    @Parameter(
            description =
                    "Only mentions whose title or text contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
