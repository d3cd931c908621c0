package id.percaya.consent.proof.fhir;

import id.percaya.consent.Money;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.consent.agreement.form.Controller;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;

/// Maps a consent to the Consent resource of HL7 FHIR R4 (4.0.1). The patient is identified by
/// pseudonym.
///
/// @param controller as named by the form; empty for a consent without a form
record FhirConsentMapper(ConsentHistory history, Optional<Controller> controller) {

    private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String LOINC = "http://loinc.org";
    private static final String PATIENT_CONSENT = "59284-0";

    /// UU PDP 27/2022 in the state's register of laws.
    private static final String LAW =
            "https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022";

    Consent consent() {
        Consent consent = new Consent();
        describe(consent);
        consent.setPatient(FhirNamespace.reference("Patient", "subject", history.subjectId()));
        consent.addOrganization(organization());
        consent.addPolicy().setUri(LAW);
        history.given().ifPresent(given -> sign(consent, given));
        consent.setProvision(FhirProvisions.of(history.grants()));
        consent.setText(FhirNarrative.of(history));
        return consent;
    }

    private void describe(Consent consent) {
        consent.setId(history.id().toString());
        consent.getMeta()
                .setVersionId(Integer.toString(history.version()))
                .setLastUpdatedElement(new InstantType(history.updatedAt().toString()));
        consent.addIdentifier(FhirNamespace.identifier("consent", history.id().toString()));
        consent.setStatus(status(history.state()));
        consent.addExtension(
                FhirNamespace.extension("consent-state", new CodeType(history.state().name())));
        consent.setScope(concept(SCOPES, "patient-privacy"));
        consent.addCategory(concept(LOINC, PATIENT_CONSENT));
        consent.setDateTimeElement(new DateTimeType(history.dated().toString()));
        compensation().ifPresent(consent::addExtension);
    }

    static Consent.ConsentState status(ConsentState state) {
        return switch (state) {
            case DRAFT -> Consent.ConsentState.DRAFT;
            case OFFERED -> Consent.ConsentState.PROPOSED;
            case GIVEN, RESTRICTED -> Consent.ConsentState.ACTIVE;
            case REFUSED -> Consent.ConsentState.REJECTED;
            case WITHDRAWN, EXPIRED, SUPERSEDED, VOID, ERASED -> Consent.ConsentState.INACTIVE;
            case ENTERED_IN_ERROR -> Consent.ConsentState.ENTEREDINERROR;
        };
    }

    private void sign(Consent consent, ConsentGiven given) {
        FhirVerification signature = new FhirVerification(given);
        consent.addPerformer(signature.signer());
        signature.source().ifPresent(consent::setSource);
        signature.furtherEvidence().forEach(consent::addExtension);
        if (history.state() != ConsentState.VOID
                && history.state() != ConsentState.ENTERED_IN_ERROR) {
            consent.addVerification(signature.verification());
        }
    }

    private Reference organization() {
        Reference organization =
                FhirNamespace.reference(
                        "Organization", FhirNamespace.identifier("tenant", history.tenant()));
        controller.ifPresent(known -> organization.setDisplay(known.name()));
        return organization;
    }

    /// Not FHIR's Money type: its code list of currencies is fixed to the year of R4.
    private Optional<Extension> compensation() {
        return Optional.ofNullable(history.terms().compensation())
                .map(FhirConsentMapper::compensation);
    }

    private static Extension compensation(Money paid) {
        Extension compensation = FhirNamespace.extension("consent-compensation");
        compensation.addExtension("amount", new DecimalType(paid.amount()));
        compensation.addExtension("currency", new CodeType(paid.currency()));
        return compensation;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
