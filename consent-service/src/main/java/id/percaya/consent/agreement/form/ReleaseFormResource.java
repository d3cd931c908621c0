package id.percaya.consent.agreement.form;

import id.percaya.consent.agreement.form.ReleaseFormCommand.PublishReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.RetireReleaseForm;
import id.percaya.consent.agreement.form.ReleaseFormCommand.ReviseReleaseForm;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/release-forms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "release-forms", description = "Release forms that persons sign, edition by edition.")
class ReleaseFormResource {

    private final ReleaseForms forms;
    private final ReleaseFormFactsReader facts;
    private final ReleaseFormViews views;
    private final Endpoint endpoint;

    ReleaseFormResource(
            ReleaseForms forms,
            ReleaseFormFactsReader facts,
            ReleaseFormViews views,
            Endpoint endpoint) {
        this.forms = forms;
        this.facts = facts;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Draft a form",
            description =
                    "Creates the first edition of a code, or the next one with"
                            + " `succeeds`. Refused: EDITION_TAKEN when the edition exists"
                            + " already; 422 NO_EDITION_BEFORE when `succeeds` names no"
                            + " published edition of this code.")
    public RestResponse<ReleaseFormDetails> draftReleaseForm(
            @Valid @NotNull DraftReleaseFormRequest body) {
        ReleaseFormId id = new ReleaseFormId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> forms.handle(id, facts.draft(body, request), request.context()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Replace the content of a draft",
            description =
                    "A published edition never changes; draft its"
                            + " successor instead. Refused: ALREADY_PUBLISHED, RETIRED.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<ReleaseFormDetails> reviseReleaseForm(
            @RestPath UUID id, @Valid @NotNull ReleaseFormContentRequest body) {
        return endpoint.command(
                body,
                request ->
                        forms.handle(
                                new ReleaseFormId(id),
                                new ReviseReleaseForm(body.content(), request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({"privacy-officer", "legal-reviewer"})
    @Operation(
            summary = "Publish a form",
            description =
                    "Consents can be given on it from now on. Repeating it changes"
                            + " nothing. Refused: ELEMENTS_MISSING, with a reason such as"
                            + " MISSING_EXPIRY_IN_ID for each required element that a language"
                            + " lacks; NO_LANGUAGE when the form has no text at all; RETIRED.")
    public RestResponse<ReleaseFormDetails> publishReleaseForm(@RestPath UUID id) {
        return command(id, request -> new PublishReleaseForm(request.at()));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Retire a form",
            description =
                    "No new consents can be given on it; existing ones stay valid."
                            + " Repeating it changes nothing. Refused: NOT_PUBLISHED.")
    public RestResponse<ReleaseFormDetails> retireReleaseForm(@RestPath UUID id) {
        return command(id, request -> new RetireReleaseForm(request.at()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("release-form")
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(
            summary = "Show a form",
            description = "The uses it offers, its text in each language, and its state.")
    public RestResponse<ReleaseFormDetails> getReleaseForm(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(summary = "List forms", description = "Newest first.")
    public RestResponse<Page<ReleaseFormDetails>> listReleaseForms(
            @BeanParam PageRequest page, @Valid @BeanParam ReleaseFormFilter filter) {
        return endpoint.list(page, views.list(filter));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "legal-reviewer", "communications", "auditor"})
    @Operation(
            summary = "Show what happened to a form",
            description = "Its events in order: what, when and by whom.")
    public RestResponse<HistoryPage> getReleaseFormHistory(@RestPath UUID id) {
        return endpoint.history(new ReleaseFormId(id).stream(), ReleaseFormEvent.TYPES);
    }

    private RestResponse<ReleaseFormDetails> command(
            UUID id, Function<RequestContext, ReleaseFormCommand> command) {
        return endpoint.command(
                request ->
                        forms.handle(
                                new ReleaseFormId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
