package id.percaya.listening.intake.shown;

import id.percaya.kit.directory.CodeKind;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.progress.WorkState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    @Parameter(description = "Only mentions that name this facility of the directory.")
    @QueryParam("facility")
    @Size(max = 100) @Nullable String facility;

    @Parameter(description = "Only mentions that name this procedure of the directory.")
    @QueryParam("procedure")
    @Size(max = 100) @Nullable String procedure;

    @Parameter(description = "Only mentions that name this practitioner of the directory.")
    @QueryParam("practitioner")
    @Size(max = 100) @Nullable String practitioner;

    @Parameter(description = "Only mentions that name this topic of the directory.")
    @QueryParam("topic")
    @Size(max = 100) @Nullable String topic;

    @Parameter(
            description =
                    "Only mentions whose title or text contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;

    /// The wanted code of each kind; null for none.
    Map<CodeKind, @Nullable String> codes() {
        Map<CodeKind, @Nullable String> codes = new EnumMap<>(CodeKind.class);
        codes.put(CodeKind.FACILITY, facility);
        codes.put(CodeKind.PROCEDURE, procedure);
        codes.put(CodeKind.PRACTITIONER, practitioner);
        codes.put(CodeKind.TOPIC, topic);
        return codes;
    }
}
