package id.percaya.consent.agreement.consent;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/consents")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "consents",
        description = "Consents of persons to be shown, from the filled form to the" + " end.")
class ConsentResource {

    private final ConsentResponses answers;
    private final ConsentViews views;
    private final ConsentFactsReader facts;
    private final Endpoint endpoint;

    ConsentResource(
            ConsentResponses answers,
            ConsentViews views,
            ConsentFactsReader facts,
            Endpoint endpoint) {
        this.answers = answers;
        this.views = views;
        this.facts = facts;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Fill in a release form for a person",
            description =
                    "A draft permits nothing. Refused with all defects:"
                            + " SUBJECT_UNKNOWN, SUBJECT_ERASED, FORM_NOT_PUBLISHED,"
                            + " LANGUAGE_NOT_OFFERED, WIDER_THAN_FORM, GRANT_ENDED,"
                            + " OVERLAPPING_GRANTS, FILLED_IN_FUTURE; 422 UNKNOWN_CONSENT when"
                            + " `supersedes` names no consent of this person; 422"
                            + " END_BEFORE_START when a grant ends before it starts.")
    public RestResponse<ConsentDetails> draftConsent(@Valid @NotNull DraftConsentRequest body) {
        return answers.drafted(
                new ConsentId(Ids.next()), body, request -> facts.of(body, request.at()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("consent")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show a consent",
            description = "Its grants, its evidence, its signer and its state.")
    public RestResponse<ConsentDetails> getConsent(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "List consents",
            description = "Newest first. `from` and `until` bound `draftedAt`.")
    public RestResponse<Page<ConsentDetails>> listConsents(
            @BeanParam PageRequest page,
            @Valid @BeanParam ConsentFilter filter,
            @BeanParam TimeSpan drafted) {
        return endpoint.list(page, views.list(filter, drafted));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show what happened to a consent",
            description = "Its events in order: what, when and by whom.")
    public RestResponse<HistoryPage> getConsentHistory(@RestPath UUID id) {
        return endpoint.history(new ConsentId(id).stream(), ConsentEvent.TYPES);
    }
}
