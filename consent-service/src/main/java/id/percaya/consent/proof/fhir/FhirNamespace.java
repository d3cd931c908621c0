package id.percaya.consent.proof.fhir;

import java.net.URI;
import java.util.UUID;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/// The names under which Percaya's own definitions and ids are known in FHIR. Every installation
/// serves the definitions under the same path: [FhirDefinitionResource].
final class FhirNamespace {

    static final URI BASE = URI.create("https://percaya.id/fhir/");

    private FhirNamespace() {}

    /// @param definition the name of its StructureDefinition
    static Extension extension(String definition, Type value) {
        Extension extension = extension(definition);
        extension.setValue(value);
        return extension;
    }

    /// One that is made of others.
    static Extension extension(String definition) {
        return new Extension(BASE + "StructureDefinition/" + definition);
    }

    /// @param kind of thing that the value names
    static Identifier identifier(String kind, String value) {
        return new Identifier().setSystem(system(kind)).setValue(value);
    }

    static String system(String kind) {
        return BASE + "identifier/" + kind;
    }

    /// Refers by identifier alone: none of it can be fetched as FHIR, and no name is told.
    static Reference reference(String resourceType, String kind, UUID id) {
        return reference(resourceType, identifier(kind, id.toString()));
    }

    static Reference reference(String resourceType, Identifier identifier) {
        Reference reference = new Reference().setIdentifier(identifier);
        return reference.setType(resourceType);
    }
}
