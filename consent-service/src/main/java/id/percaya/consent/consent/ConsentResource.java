package id.percaya.consent.consent;

import id.percaya.kit.Endpoint;
import id.percaya.kit.Ids;
import id.percaya.kit.PageRequest;
import id.percaya.kit.openapi.HistoryPage;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents", description = "Consents of persons to be shown, from signature to end.")
class ConsentResource {

    private final Consents consents;
    private final ConsentViews views;
    private final Endpoint endpoint;

    ConsentResource(Consents consents, ConsentViews views, Endpoint endpoint) {
        this.consents = consents;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "giveConsent",
            summary = "Record a consent that was given",
            description =
                    "The evidence stays with the provider; its hash is recorded. Refused with every"
                            + " defect named: SIGNED_IN_FUTURE, GRANT_ENDED, OVERLAPPING_GRANTS.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "201",
            responseDescription = "The consent, at its Location.")
    public Response give(@Valid @NotNull GiveConsentRequest body) {
        ConsentId id = new ConsentId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked -> consents.handle(id, body.command(asked.at()), asked.intent()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed("privacy-officer")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description =
                    "Always accepted, whoever asks and however it came; a repeat changes nothing.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The withdrawn consent.")
    public Response withdraw(@RestPath UUID id, @Valid @NotNull WithdrawConsentRequest body) {
        return endpoint.command(
                body,
                asked ->
                        consents.handle(
                                new ConsentId(id), body.command(asked.at()), asked.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "getConsent",
            summary = "Show a consent",
            description = "Its evidence, its grants and what became of it.")
    @APIResponseSchema(
            value = ConsentDetails.class,
            responseCode = "200",
            responseDescription = "The consent.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "listConsents",
            summary = "List consents",
            description = "Newest first, of one person or in one state if asked.")
    @APIResponseSchema(
            value = ConsentPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "The pseudonym of the person shown.") @QueryParam("subjectId")
                    @Nullable UUID subjectId,
            @Parameter(description = "What they are now.") @QueryParam("state")
                    @Nullable ConsentState state) {
        ConsentViews.Filter filter = new ConsentViews.Filter(subjectId, state);
        return endpoint.list(
                page,
                filter.toString(),
                (after, limit) -> views.list(filter, after, limit),
                ConsentDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            operationId = "getConsentHistory",
            summary = "Show what happened to a consent",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new ConsentId(id).stream(), ConsentEvent.TYPES);
    }
}
