package id.percaya.listening.work.mention;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.intake.shown.MentionDetails;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import id.percaya.listening.work.mention.WorkCommand.AssignMention;
import id.percaya.listening.work.mention.WorkCommand.DismissMention;
import id.percaya.listening.work.mention.WorkCommand.EscalateMention;
import id.percaya.listening.work.mention.WorkCommand.ReopenMention;
import id.percaya.listening.work.mention.WorkCommand.ResolveMention;
import id.percaya.listening.work.mention.WorkCommand.RespondToMention;
import id.percaya.listening.work.mention.WorkCommand.TriageMention;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/mentions/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions")
class WorkResource {

    private static final String ANALYST = "analyst";
    private static final String COMMUNICATIONS = "communications";
    private static final String CRISIS_LEAD = "crisis-lead";

    private final Works works;
    private final AssigneeCheck assignees;
    private final MentionDetailsReader mentions;
    private final Endpoint endpoint;

    WorkResource(
            Works works,
            AssigneeCheck assignees,
            MentionDetailsReader mentions,
            Endpoint endpoint) {
        this.works = works;
        this.assignees = assignees;
        this.mentions = mentions;
        this.endpoint = endpoint;
    }

    @POST
    @Path("triage")
    @RolesAllowed({ANALYST, COMMUNICATIONS})
    @Operation(
            summary = "Triage a mention",
            description = "Says how urgent it is and what it is about. It can be said again later.")
    public RestResponse<MentionDetails> triageMention(
            @RestPath UUID id, @Valid @NotNull TriageRequest body) {
        return command(id, body, (_, now) -> new TriageMention(body.triage(), now));
    }

    @POST
    @Path("assign")
    @RolesAllowed({COMMUNICATIONS, CRISIS_LEAD})
    @Operation(
            summary = "Assign a mention",
            description =
                    "To a person whom /v1/people knows, with the role communications or crisis-lead. With"
                            + " If-Match, only one of two who assign it at once succeeds.")
    public RestResponse<MentionDetails> assignMention(
            @RestPath UUID id, @Valid @NotNull AssignRequest body) {
        return command(
                id, body, (_, now) -> new AssignMention(assignees.known(body.assignee()), now));
    }

    @POST
    @Path("respond")
    @RolesAllowed({COMMUNICATIONS, CRISIS_LEAD})
    @Operation(
            summary = "Note an answer to a mention",
            description =
                    "Notes that the author was answered, when and how; nothing is sent. The earliest answer"
                            + " counts for the response time, also when it is noted later.")
    public RestResponse<MentionDetails> respondToMention(
            @RestPath UUID id, @Valid @NotNull ResponseRequest body) {
        String address = body.address();
        return endpoint.command(
                body,
                request ->
                        works.handle(
                                new MentionId(id),
                                (facts, now) ->
                                        new RespondToMention(body.at(now), facts.since(), now),
                                address,
                                request.context()),
                shown(id));
    }

    @POST
    @Path("resolve")
    @RolesAllowed({COMMUNICATIONS, CRISIS_LEAD})
    @Operation(
            summary = "Resolve a mention",
            description = "Ends the work on a mention that was answered or escalated.")
    public RestResponse<MentionDetails> resolveMention(@RestPath UUID id) {
        return command(id, null, (_, now) -> new ResolveMention(now));
    }

    @POST
    @Path("dismiss")
    @RolesAllowed(COMMUNICATIONS)
    @Operation(
            summary = "Dismiss a mention",
            description = "Ends the work on a mention that needs no answer. It still counts.")
    public RestResponse<MentionDetails> dismissMention(
            @RestPath UUID id, @Valid @NotNull DismissRequest body) {
        return command(id, body, (_, now) -> new DismissMention(body.reason(), now));
    }

    @POST
    @Path("escalate")
    @RolesAllowed({ANALYST, COMMUNICATIONS, CRISIS_LEAD})
    @Operation(
            summary = "Escalate a mention",
            description =
                    "Hands it to those who lead in a crisis and announces `mention.escalated.v1`. It may still"
                            + " be answered and resolved.")
    public RestResponse<MentionDetails> escalateMention(@RestPath UUID id) {
        return command(id, null, EscalateMention::new);
    }

    @POST
    @Path("reopen")
    @RolesAllowed({COMMUNICATIONS, CRISIS_LEAD})
    @Operation(
            summary = "Reopen a mention",
            description = "The work on a resolved or dismissed mention goes on where it was.")
    public RestResponse<MentionDetails> reopenMention(@RestPath UUID id) {
        return command(id, null, (_, now) -> new ReopenMention(now));
    }

    private RestResponse<MentionDetails> command(
            UUID id, @Nullable Object body, Works.Request work) {
        return endpoint.command(
                body,
                (RequestContext request) ->
                        works.handle(new MentionId(id), work, request.context()),
                shown(id));
    }

    /// Masked, because an analyst commands too.
    private Supplier<MentionDetails> shown(UUID id) {
        return () -> mentions.masked(id);
    }
}
