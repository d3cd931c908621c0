/// Consents as HL7 FHIR R4 tells them, for systems that speak nothing else. Read only; made from a
/// consent's events each time it is asked for, so it keeps nothing and can never lag.
@NullMarked
package id.percaya.consent.proof.fhir;

import org.jspecify.annotations.NullMarked;
