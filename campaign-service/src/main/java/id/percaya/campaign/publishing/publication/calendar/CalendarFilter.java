package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Code;
import id.percaya.campaign.Kind;
import id.percaya.campaign.publishing.publication.PublicationState;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of publications. A parameter without a value does not
/// filter.
final class CalendarFilter {

    @Parameter(description = "Only publications in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<PublicationState> state;

    @Parameter(description = "Only publications of this content.")
    @QueryParam("contentId")
    @Nullable UUID contentId;

    @Parameter(description = "Only publications of this campaign.")
    @QueryParam("campaignId")
    @Nullable UUID campaignId;

    @Parameter(description = "Only publications of statements on this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only publications on one of these channels.")
    @QueryParam("channel")
    @Size(max = 50) @Nullable List<Channel> channel;

    @Parameter(description = "Only publications on this account.")
    @QueryParam("accountId")
    @Nullable UUID accountId;

    @Parameter(description = "Only publications of one of these kinds of content.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<Kind> kind;

    @Parameter(description = "Only publications for this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String facility;

    @Parameter(description = "Only publications about this procedure.")
    @QueryParam("procedure")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String procedure;

    @Parameter(description = "Only publications about this practitioner.")
    @QueryParam("practitioner")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String practitioner;

    @Parameter(description = "Only publications about this topic.")
    @QueryParam("topic")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String topic;

    @Parameter(description = "Only publications that show this person.")
    @QueryParam("subjectId")
    @Nullable UUID subjectId;
}
