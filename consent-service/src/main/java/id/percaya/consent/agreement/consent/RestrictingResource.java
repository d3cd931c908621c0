package id.percaya.consent.agreement.consent;

import id.percaya.kit.guard.Confidential;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The endpoints that restrict a consent and lift the restriction.
@Path("/v1/consents/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents")
class RestrictingResource {

    private final ConsentResponses answers;
    private final ConsentFactsReader facts;

    RestrictingResource(ConsentResponses answers, ConsentFactsReader facts) {
        this.answers = answers;
        this.facts = facts;
    }

    @POST
    @Path("restrict")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Restrict a consent",
            description =
                    "Takes effect at once. It needs neither proof nor reason, because"
                            + " it is a partial withdrawal: UU PDP 27/2022 art. 9 and 11."
                            + " Refused: WIDER_THAN_GIVEN, OVERLAPPING_GRANTS, NOT_IN_FORCE; 422"
                            + " END_BEFORE_START when a grant ends before it starts.")
    public RestResponse<ConsentDetails> restrictConsent(
            @RestPath UUID id, @Valid @NotNull RestrictConsentRequest body) {
        return answers.changed(
                new ConsentId(id),
                body,
                request ->
                        new ConsentCommand.RestrictConsent(
                                GrantRequest.grants(body.grants()), request.at()));
    }

    @POST
    @Path("lift-restriction")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Lift the restriction of a consent",
            description =
                    "Restores the signed grants, on a new signature. More than was"
                            + " signed takes a new consent. It changes nothing for a consent"
                            + " that is not restricted. Refused: NOT_IN_FORCE, EVIDENCE_MISSING;"
                            + " 422 UNKNOWN_EVIDENCE when the evidence was not uploaded for this"
                            + " consent.")
    public RestResponse<ConsentDetails> liftRestriction(
            @RestPath UUID id, @Valid @NotNull LiftRestrictionRequest body) {
        return answers.changed(
                new ConsentId(id), body, request -> facts.of(id, body, request.at()));
    }
}
