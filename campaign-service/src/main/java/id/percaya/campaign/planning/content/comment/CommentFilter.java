package id.percaya.campaign.planning.content.comment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of comments. A parameter without a value does not
/// filter.
final class CommentFilter {

    @Parameter(description = "Only comments on this content.")
    @QueryParam("contentId")
    @Nullable UUID contentId;

    @Parameter(description = "Only comments on the version with this hash.")
    @QueryParam("contentSha256")
    @Pattern(regexp = "[0-9a-f]{64}") @Size(max = 64) @Nullable String contentSha256;

    @Parameter(description = "Only comments in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<CommentState> state;

    @Parameter(description = "Only comments that this person wrote.")
    @QueryParam("author")
    @Size(max = 200) @Nullable String author;
}
