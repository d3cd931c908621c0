package id.percaya.consent.proof.fhir;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Partners have no access: they ask for decisions and need neither pseudonyms nor a person's other
/// grants (UU PDP 27/2022 art. 16(2)b: purpose limitation).
@Path("/fhir/Consent")
@Confidential
@Produces(FhirJson.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "fhir", description = "Consents in HL7 FHIR R4, read only.")
class FhirConsentResource {

    private final FhirConsentViews consents;
    private final Endpoint endpoint;

    FhirConsentResource(FhirConsentViews consents, Endpoint endpoint) {
        this.consents = consents;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get a consent in FHIR",
            description =
                    "The patient is identified by pseudonym. The root provision denies, and each"
                            + " nested one permits a use. Extensions hold the fields that FHIR R4"
                            + " lacks; their definitions are served under"
                            + " /fhir/StructureDefinition.")
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "true", parseValue = true)
    public RestResponse<FhirJson> readFhirConsent(@RestPath UUID id) {
        return endpoint.read(() -> consents.find(id).map(FhirJson::of).orElseThrow(NotFound::new));
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Find a consent in FHIR by its identifier",
            description =
                    "The bundle has one entry or none. An unknown id and one of another tenant"
                            + " answer alike.")
    public RestResponse<FhirJson> searchFhirConsents(
            @Parameter(
                            description =
                                    "Id of the consent, with or without its system:"
                                            + " https://percaya.id/fhir/identifier/consent|id.")
                    @QueryParam("identifier")
                    @NotNull @Size(min = 1, max = 200) String identifier,
            @Context UriInfo uri) {
        return endpoint.answer(() ->
                new FhirSearchSet(uri)
                        .of(FhirToken.parse(identifier).id().flatMap(consents::find)));
    }
}
