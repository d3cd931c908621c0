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

/// The endpoints from the filled form to the signature.
@Path("/v1/consents/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "consents")
class SigningResource {

    private final ConsentResponses answers;
    private final ConsentFactsReader facts;

    SigningResource(ConsentResponses answers, ConsentFactsReader facts) {
        this.answers = answers;
        this.facts = facts;
    }

    @POST
    @Path("offer")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Offer a filled form to the person",
            description =
                    "The person can then give or refuse the consent. Repeating it"
                            + " changes nothing. Refused: NOT_A_DRAFT in any later state.")
    public RestResponse<ConsentDetails> offerConsent(@RestPath UUID id) {
        return answers.changed(
                new ConsentId(id), null, request -> new ConsentCommand.OfferConsent(request.at()));
    }

    @POST
    @Path("give")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Record the signature",
            description =
                    "Refused with all defects: SUBJECT_UNKNOWN, SUBJECT_ERASED,"
                            + " FORM_NOT_PUBLISHED, EVIDENCE_MISSING, SIGNED_IN_FUTURE,"
                            + " SIGNED_BEFORE_FILLED, CARE_CONDITIONAL, GRANT_ENDED,"
                            + " SIGNER_NOT_THE_SUBJECT, GUARDIAN_REQUIRED, SUBSTITUTE_REQUIRED,"
                            + " SUBSTITUTE_UNKNOWN, NEARER_SUBSTITUTE, AUTHORITY_MISSING,"
                            + " ASSENT_MISSING, BEYOND_18TH_BIRTHDAY (UU PDP 27/2022 art. 22, 24"
                            + " to 26; 45 CFR 164.508). Also refused: NOT_OFFERED,"
                            + " ALREADY_GIVEN; 422 UNKNOWN_EVIDENCE when the evidence was not"
                            + " uploaded for this consent.")
    public RestResponse<ConsentDetails> giveConsent(
            @RestPath UUID id, @Valid @NotNull GiveConsentRequest body) {
        return answers.changed(
                new ConsentId(id), body, request -> facts.of(id, body, request.at()));
    }

    @POST
    @Path("refuse")
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Record that the person refuses",
            description =
                    "The refusal has no other consequence. Repeating it changes"
                            + " nothing. Refused: NOT_OFFERED, ALREADY_GIVEN.")
    public RestResponse<ConsentDetails> refuseConsent(@RestPath UUID id) {
        return answers.changed(
                new ConsentId(id), null, request -> new ConsentCommand.RefuseConsent(request.at()));
    }
}
