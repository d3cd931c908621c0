package id.percaya.consent.proof.fhir;

import java.net.URI;
import java.util.UUID;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/// URIs of Percaya's FHIR definitions and identifiers. Every installation serves the definitions
/// under the same path: [FhirDefinitionResource].
final class FhirNamespace {

    static final URI BASE = URI.create("https://percaya.id/fhir/");

    private FhirNamespace() {}

    /// @param definition name of the StructureDefinition
    static Extension extension(String definition, Type value) {
        Extension extension = extension(definition);
        extension.setValue(value);
        return extension;
    }

    /// A complex extension, to which the caller adds others.
    static Extension extension(String definition) {
        return new Extension(BASE + "StructureDefinition/" + definition);
    }

    /// @param kind kind of the identified thing
    static Identifier identifier(String kind, String value) {
        return new Identifier().setSystem(system(kind)).setValue(value);
    }

    static String system(String kind) {
        return BASE + "identifier/" + kind;
    }

    /// A logical reference by identifier: the target is not served as FHIR.
    static Reference reference(String resourceType, String kind, UUID id) {
        return reference(resourceType, identifier(kind, id.toString()));
    }

    static Reference reference(String resourceType, Identifier identifier) {
        Reference reference = new Reference().setIdentifier(identifier);
        return reference.setType(resourceType);
    }
}
