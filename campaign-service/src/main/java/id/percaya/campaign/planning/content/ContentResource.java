package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.rest.untyped.Endpoint;
import id.percaya.kit.tenancy.Ids;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/contents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "contents",
        description = "What is to be published, version by version, and who approved exactly that.")
class ContentResource {

    private final Contents contents;
    private final DraftContentHandler drafting;
    private final ContentViews views;
    private final Endpoint endpoint;

    ContentResource(
            Contents contents,
            DraftContentHandler drafting,
            ContentViews views,
            Endpoint endpoint) {
        this.contents = contents;
        this.drafting = drafting;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            operationId = "draftContent",
            summary = "Draft a content",
            description =
                    "Within a campaign. Statements come from crisis-service and not from here.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "201",
            responseDescription = "The content, at its Location.")
    public Response draft(@Valid @NotNull DraftContentRequest body) {
        ContentId id = new ContentId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked -> drafting.draft(id, body, asked),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("communications")
    @Operation(
            operationId = "reviseContent",
            summary = "Replace a content by its next version",
            description =
                    "Voids every verdict, and holds what is scheduled when it becomes due. Needs"
                            + " If-Match.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "200",
            responseDescription = "The content as it is now.")
    public Response revise(@RestPath UUID id, @Valid @NotNull ReviseContentRequest body) {
        return endpoint.replace(
                body,
                asked ->
                        contents.handle(
                                new ContentId(id),
                                new ReviseContent(body.manuscript(), asked.actor()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed("communications")
    @Operation(
            operationId = "submitContent",
            summary = "Submit a content for review",
            description =
                    "Refused as TESTIMONY_FORBIDDEN where a patient speaks in advertising or"
                            + " publication: Permenkes 1787/2010.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "200",
            responseDescription = "The content as it is now.")
    public Response submit(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked -> contents.handle(new ContentId(id), new SubmitContent(), asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed({"medical-reviewer", "legal-reviewer"})
    @Operation(
            operationId = "reviewContent",
            summary = "Give a verdict on a content",
            description =
                    "The step needs its role: MEDICAL the medical reviewer, LEGAL the legal one. It is"
                            + " about the version of that hash and no other: NOT_THIS_VERSION. Who"
                            + " wrote it does not review it: SELF_APPROVAL.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "200",
            responseDescription = "The content as it is now.")
    public Response review(@RestPath UUID id, @Valid @NotNull ReviewContentRequest body) {
        return endpoint.command(
                body,
                asked -> {
                    requireRole(body.step(), asked);
                    return contents.handle(
                            new ContentId(id), body.command(asked.actor()), asked.intent());
                },
                () -> views.details(id));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer"})
    @Operation(
            operationId = "withdrawContent",
            summary = "Withdraw a content",
            description =
                    "Nothing more is published of it. What is published stays until it is retracted.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "200",
            responseDescription = "The content as it is now.")
    public Response withdraw(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked -> contents.handle(new ContentId(id), new WithdrawContent(), asked.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            operationId = "getContent",
            summary = "Show a content",
            description = "Its present version, that version's hash and the verdicts on it.")
    @APIResponseSchema(
            value = ContentDetails.class,
            responseCode = "200",
            responseDescription = "The content.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            operationId = "listContents",
            summary = "List contents",
            description = "Newest first, of one campaign or in one state if asked.")
    @APIResponseSchema(
            value = ContentPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("state") @Nullable ContentState state,
            @QueryParam("campaignId") @Nullable UUID campaignId) {
        ContentViews.Filter filter = new ContentViews.Filter(state, campaignId);
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                ContentDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "medical-reviewer", "legal-reviewer", "auditor"})
    @Operation(
            operationId = "getContentHistory",
            summary = "Show what happened to a content",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new ContentId(id).stream(), ContentEvent.TYPES);
    }

    private static void requireRole(Step step, RequestContext asked) {
        String role =
                switch (step) {
                    case MEDICAL -> "medical-reviewer";
                    case LEGAL -> "legal-reviewer";
                };
        if (!asked.roles().contains(role)) {
            throw new ForbiddenException("the step needs the role " + role);
        }
    }
}
