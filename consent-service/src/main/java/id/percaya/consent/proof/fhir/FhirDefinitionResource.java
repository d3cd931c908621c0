package id.percaya.consent.proof.fhir;

import id.percaya.kit.problem.NotFound;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// The definitions of our FHIR extensions and codes, public so that every receiver can resolve
/// them.
@Path("/fhir")
@Produces(FhirJson.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "fhir")
class FhirDefinitionResource {

    private static final int NO_VERSION = 0;

    @GET
    @Path("metadata")
    @PermitAll
    @Operation(
            summary = "Get the FHIR capability statement",
            description = "The same for every tenant; without a token.")
    public FhirJson readFhirMetadata() {
        return committed("CapabilityStatement", "consent-service");
    }

    @GET
    @Path("{type}/{name}")
    @PermitAll
    @Operation(
            summary = "Get the definition of an extension or a code",
            description = "The same for every tenant; without a token.")
    public FhirJson readFhirDefinition(
            @RestPath @Pattern(regexp = "StructureDefinition|CodeSystem|ValueSet") @Size(max = 19) String type,
            @RestPath @Pattern(regexp = "[a-z0-9-]+") @Size(max = 64) String name) {
        return committed(type, name);
    }

    private static FhirJson committed(String type, String name) {
        String file = "/fhir/%s/%s.json".formatted(type, name);
        try (InputStream stored = FhirDefinitionResource.class.getResourceAsStream(file)) {
            if (stored == null) {
                throw new NotFound();
            }
            return new FhirJson(
                    NO_VERSION, new String(stored.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
