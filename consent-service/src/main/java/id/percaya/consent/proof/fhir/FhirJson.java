package id.percaya.consent.proof.fhir;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import id.percaya.kit.rest.Versioned;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;

/// A serialized FHIR resource. HL7's own serializer needs no `FhirContext`, which would scan every
/// resource type before the first response.
@Schema(
        name = "FhirResource",
        description = "A resource of HL7 FHIR R4 (4.0.1).",
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class,
        examples = "{\"resourceType\": \"Consent\", \"status\": \"active\"}",
        externalDocs = @ExternalDocumentation(url = "https://hl7.org/fhir/R4/consent.html"))
record FhirJson(
        @Schema(hidden = true) int version,
        @Schema(hidden = true) @JsonValue @JsonRawValue String text)
        implements Versioned {

    static final String MEDIA_TYPE = "application/fhir+json";

    static FhirJson of(Consent consent) {
        return new FhirJson(Integer.parseInt(consent.getMeta().getVersionId()), compose(consent));
    }

    static String compose(Resource resource) {
        try {
            return new JsonParser().composeString(resource);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
