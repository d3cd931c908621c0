package id.percaya.consent.proof.fhir;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A search parameter of type token: HL7 FHIR R4, search, 3.1.1.4.10.
///
/// @param system null matches any system; empty matches only an identifier without one
record FhirToken(@Nullable String system, String value) {

    static FhirToken parse(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? new FhirToken(null, text)
                : new FhirToken(text.substring(0, bar), text.substring(bar + 1));
    }

    /// The id of a consent, if the token has that form.
    Optional<UUID> id() {
        if (system != null && !system.equals(FhirNamespace.system("consent"))) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(value);
            return id.toString().equals(value) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
