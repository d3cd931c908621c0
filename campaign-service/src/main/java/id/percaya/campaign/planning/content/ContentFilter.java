package id.percaya.campaign.planning.content;

import id.percaya.campaign.Code;
import id.percaya.campaign.Kind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of contents. A parameter without a value does not
/// filter.
final class ContentFilter {

    @Parameter(description = "Only contents in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ContentState> state;

    @Parameter(description = "Only contents of this campaign.")
    @QueryParam("campaignId")
    @Nullable UUID campaignId;

    @Parameter(description = "Only contents of one of these kinds.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<Kind> kind;

    @Parameter(description = "Only contents for this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String facility;

    @Parameter(description = "Only contents that this person drafted.")
    @QueryParam("author")
    @Size(max = 200) @Nullable String author;

    @Parameter(description = "Only contents in review that still wait for this step.")
    @QueryParam("awaiting")
    @Nullable Step awaiting;

    @Parameter(
            description =
                    "Only contents whose title contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
