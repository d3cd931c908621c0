package id.percaya.consent.proof.fhir;

import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvidence;
import id.percaya.consent.agreement.consent.Signer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent.ConsentVerificationComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/// The signer of a consent and the evidence of the signature.
record FhirVerification(ConsentGiven given) {

    Reference signer() {
        Signer signer = given.signer();
        return switch (signer.as()) {
            case SUBJECT -> FhirNamespace.reference("Patient", "subject", given.subjectId());
            case GUARDIAN, SUBSTITUTE -> substitute(signer);
        };
    }

    private static Reference substitute(Signer signer) {
        Reference related = new Reference();
        related.setType("RelatedPerson").setDisplay(signer.as().name().toLowerCase(Locale.ROOT));
        UUID substitute = signer.substituteId();
        if (substitute != null) {
            related.setIdentifier(FhirNamespace.identifier("substitute", substitute.toString()));
        }
        Authority authority = signer.authority();
        if (authority != null) {
            related.addExtension(
                    FhirNamespace.extension("signing-authority", new CodeType(authority.name())));
        }
        return related;
    }

    /// A user checks the evidence when recording the consent as given.
    ConsentVerificationComponent verification() {
        return new ConsentVerificationComponent()
                .setVerified(true)
                .setVerifiedWith(signer())
                .setVerificationDateElement(new DateTimeType(given.givenAt().toString()));
    }

    Optional<Reference> source() {
        return given.evidence().stream().findFirst().map(FhirVerification::document);
    }

    /// FHIR allows a Consent only one source.
    List<Extension> furtherEvidence() {
        return given.evidence().stream()
                .skip(1)
                .map(each -> FhirNamespace.extension("consent-further-evidence", document(each)))
                .toList();
    }

    private static Reference document(ConsentEvidence evidence) {
        Reference document = new Reference();
        document.setType("DocumentReference");
        UUID id = evidence.id();
        if (id == null) {
            document.setDisplay("evidence not stored in this system");
        } else {
            document.setIdentifier(FhirNamespace.identifier("evidence", id.toString()));
        }
        document.addExtension(
                FhirNamespace.extension("content-sha256", new StringType(evidence.sha256())));
        document.addExtension(
                FhirNamespace.extension("evidence-method", new CodeType(evidence.method().name())));
        return document;
    }
}
