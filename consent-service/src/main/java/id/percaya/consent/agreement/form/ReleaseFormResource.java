package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormCommand.PublishReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.RetireReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.ReviseReleaseForm;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/release-forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "release-forms", description = "The forms that persons sign, edition by edition.")
class ReleaseFormResource {

    private final ReleaseForms forms;
    private final ReleaseFormFactsReader editions;
    private final ReleaseFormViews views;
    private final Endpoint endpoint;

    ReleaseFormResource(
            ReleaseForms forms,
            ReleaseFormFactsReader editions,
            ReleaseFormViews views,
            Endpoint endpoint) {
        this.forms = forms;
        this.editions = editions;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "draftReleaseForm",
            summary = "Draft a form",
            description =
                    "The first edition of its code, or with `succeeds` the next one. Refused as"
                            + " EDITION_TAKEN when there is that edition already; 422"
                            + " NO_EDITION_BEFORE when `succeeds` names no published edition"
                            + " of this code.")
    @APIResponseSchema(
            value = ReleaseFormDetails.class,
            responseCode = "201",
            responseDescription = "The draft, at its Location.")
    public Response draft(@Valid @NotNull DraftReleaseFormRequest body) {
        ReleaseFormId id = new ReleaseFormId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked -> forms.handle(id, editions.draft(body, asked), asked.intent()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "reviseReleaseForm",
            summary = "Replace what a draft says",
            description =
                    "Needs If-Match. A published edition never changes: draft its"
                            + " successor. Refused: ALREADY_PUBLISHED, RETIRED.")
    @APIResponseSchema(
            value = ReleaseFormDetails.class,
            responseCode = "200",
            responseDescription = "The revised draft.")
    @APIResponse(
            responseCode = "428",
            description = "Without If-Match nobody knows what is replaced.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response revise(@RestPath UUID id, @Valid @NotNull ReleaseFormContentRequest body) {
        return endpoint.replace(
                body,
                asked ->
                        forms.handle(
                                new ReleaseFormId(id),
                                new ReviseReleaseForm(body.content(), asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({"privacy-officer", "legal-reviewer"})
    @Operation(
            operationId = "publishReleaseForm",
            summary = "Publish a form",
            description =
                    "From now on consents may be given on it. Refused as"
                            + " ELEMENTS_MISSING with a"
                            + " reason for each required element that a language lacks, as"
                            + " MISSING_EXPIRY_IN_ID; as NO_LANGUAGE when it says nothing at"
                            + " all; as RETIRED. A repeat changes nothing.")
    @APIResponseSchema(
            value = ReleaseFormDetails.class,
            responseCode = "200",
            responseDescription = "The published form with the hash of each language's text.")
    public Response publish(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        forms.handle(
                                new ReleaseFormId(id),
                                new PublishReleaseForm(asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "retireReleaseForm",
            summary = "Retire a form",
            description =
                    "No new consents are given on it; those that were given stay. A"
                            + " repeat changes nothing. Refused: NOT_PUBLISHED.")
    @APIResponseSchema(
            value = ReleaseFormDetails.class,
            responseCode = "200",
            responseDescription = "The retired form.")
    public Response retire(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        forms.handle(
                                new ReleaseFormId(id),
                                new RetireReleaseForm(asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(
            operationId = "getReleaseForm",
            summary = "Show a form",
            description = "What it offers, what it says in each language, and what became of it.")
    @APIResponseSchema(
            value = ReleaseFormDetails.class,
            responseCode = "200",
            responseDescription = "The form.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(
            operationId = "listReleaseForms",
            summary = "List forms",
            description = "Newest first, the editions of one code or those in one state if asked.")
    @APIResponseSchema(
            value = ReleaseFormPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "Whose editions.")
                    @QueryParam("code")
                    @Pattern(regexp = Edition.CODE) @Size(max = 63) @Nullable String code,
            @Parameter(description = "What they are now.") @QueryParam("state")
                    @Nullable ReleaseFormState state) {
        ReleaseFormViews.Filter filter = new ReleaseFormViews.Filter(code, state);
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                ReleaseFormDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(
            operationId = "getReleaseFormHistory",
            summary = "Show what happened to a form",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new ReleaseFormId(id).stream(), ReleaseFormEvent.TYPES);
    }
}
