/// Consents in HL7 FHIR R4, read only, for clinical systems that exchange FHIR. [FhirConsentMapper]
/// maps a consent's events to a FHIR Consent on each request, so there is no view that could lag.
/// [FhirConsentResource] serves reads and searches by identifier; [FhirDefinitionResource] serves
/// the definitions of our extensions and codes. Nothing is exported to other packages.
@NullMarked
package id.percaya.consent.proof.fhir;

import org.jspecify.annotations.NullMarked;
