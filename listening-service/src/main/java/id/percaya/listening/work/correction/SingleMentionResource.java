package id.percaya.listening.work.correction;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.listening.intake.shown.MentionDetails;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import id.percaya.listening.work.mention.Corrections;
import id.percaya.listening.work.mention.MentionEvent;
import id.percaya.listening.work.mention.MentionId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mentions/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "mentions")
class SingleMentionResource {

    private static final String COMMUNICATIONS = "communications";

    private final Corrections corrections;
    private final MentionDetailsReader mentions;
    private final Endpoint endpoint;

    SingleMentionResource(
            Corrections corrections, MentionDetailsReader mentions, Endpoint endpoint) {
        this.corrections = corrections;
        this.mentions = mentions;
        this.endpoint = endpoint;
    }

    @GET
    @ShowsChangesOf("mention")
    @RolesAllowed({"analyst", COMMUNICATIONS, "crisis-lead", "auditor"})
    @Operation(
            summary = "Show a mention",
            description =
                    "Personal data in texts, addresses and ids is masked, as in lists; only the role"
                            + " communications, which answers the author, sees the mention as published.")
    public RestResponse<MentionDetails> getMention(
            @RestPath UUID id, @Context SecurityContext asking) {
        return endpoint.read(
                asking.isUserInRole(COMMUNICATIONS)
                        ? () -> mentions.published(id)
                        : () -> mentions.masked(id));
    }

    @POST
    @Path("correct-sentiment")
    @RolesAllowed(COMMUNICATIONS)
    @Operation(
            summary = "Correct the sentiment of a mention",
            description =
                    "The correction counts at once, in figures, matches and alerts, and neither the source"
                            + " nor a new model replaces it. It is kept for the next training.")
    public RestResponse<MentionDetails> correctSentiment(
            @RestPath UUID id, @Valid @NotNull CorrectionRequest body) {
        return endpoint.command(
                body,
                request -> corrections.correct(new MentionId(id), body.told(), request.context()),
                () -> mentions.published(id));
    }

    @GET
    @Path("history")
    @RolesAllowed({"analyst", COMMUNICATIONS, "auditor"})
    @Operation(
            summary = "Show the history of a mention",
            description =
                    "Its corrections and the work on it, in order, with the time and the user of each. The"
                            + " events stay when the mention is erased; they hold nothing of its text or"
                            + " author. 404 for a mention without events.")
    public RestResponse<HistoryPage> getMentionHistory(@RestPath UUID id) {
        return endpoint.history(new MentionId(id).stream(), MentionEvent.TYPES);
    }
}
