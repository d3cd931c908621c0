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

/// One consent in FHIR: HL7 FHIR R4 (4.0.1), resource Consent. The person is told by pseudonym.
///
/// @param controller as the form names it, if there is one
record FhirConsentMapper(ConsentHistory told, Optional<Controller> controller) {

    private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String LOINC = "http://loinc.org";
    private static final String PATIENT_CONSENT = "59284-0";

    /// UU PDP 27/2022 as the state's own register of laws has it.
    private static final String LAW =
            "https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022";

    Consent consent() {
        Consent consent = new Consent();
        describe(consent);
        consent.setPatient(FhirNamespace.reference("Patient", "subject", told.subjectId()));
        consent.addOrganization(organization());
        consent.addPolicy().setUri(LAW);
        told.given().ifPresent(given -> sign(consent, given));
        consent.setProvision(FhirProvisions.of(told.grants()));
        consent.setText(FhirNarrative.of(told));
        return consent;
    }

    private void describe(Consent consent) {
        consent.setId(told.id().toString());
        consent.getMeta()
                .setVersionId(Integer.toString(told.version()))
                .setLastUpdatedElement(new InstantType(told.updatedAt().toString()));
        consent.addIdentifier(FhirNamespace.identifier("consent", told.id().toString()));
        consent.setStatus(status(told.state()));
        consent.addExtension(
                FhirNamespace.extension("consent-state", new CodeType(told.state().name())));
        consent.setScope(concept(SCOPES, "patient-privacy"));
        consent.addCategory(concept(LOINC, PATIENT_CONSENT));
        consent.setDateTimeElement(new DateTimeType(told.dated().toString()));
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
        if (told.state() != ConsentState.VOID && told.state() != ConsentState.ENTERED_IN_ERROR) {
            consent.addVerification(signature.verification());
        }
    }

    private Reference organization() {
        Reference organization =
                FhirNamespace.reference(
                        "Organization", FhirNamespace.identifier("tenant", told.tenant()));
        controller.ifPresent(known -> organization.setDisplay(known.name()));
        return organization;
    }

    /// No Money: FHIR R4 knows only the currencies of its year.
    private Optional<Extension> compensation() {
        return Optional.ofNullable(told.terms().compensation())
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
