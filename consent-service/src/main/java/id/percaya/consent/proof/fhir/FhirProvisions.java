package id.percaya.consent.proof.fhir;

import id.percaya.consent.Asset;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/// The grants as provisions. The root provision denies and has no period: a period would leave the
/// time outside of it undefined.
final class FhirProvisions {

    private static final String ACTIONS = "http://terminology.hl7.org/CodeSystem/consentaction";
    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String RESOURCES = "http://hl7.org/fhir/resource-types";

    private FhirProvisions() {}

    static ProvisionComponent of(List<Grant> grants) {
        ProvisionComponent root = new ProvisionComponent().setType(ConsentProvisionType.DENY);
        grants.forEach(grant -> root.addProvision(permit(grant)));
        return root;
    }

    private static ProvisionComponent permit(Grant grant) {
        ProvisionComponent permit = new ProvisionComponent().setType(ConsentProvisionType.PERMIT);
        permit.setPeriod(period(grant));
        permit.addAction(new CodeableConcept(coding(ACTIONS, "disclose")));
        permit.addPurpose(coding(REASONS, reason(grant.purpose())));
        permit.addClass_(coding(RESOURCES, resource(grant.medium())));
        grant.assets().forEach(asset -> limit(permit, asset, grant.medium()));
        limit(permit, "use-purpose", grant.purpose().name());
        limit(permit, "use-channel", grant.channel().name());
        limit(permit, "use-medium", grant.medium().name());
        limit(permit, "use-identifiability", grant.identifiability().name());
        limit(permit, "use-territory", grant.territory());
        return permit;
    }

    /// A FHIR period includes its end, a grant excludes it. Instants have microsecond precision.
    private static Period period(Grant grant) {
        return new Period()
                .setStartElement(new DateTimeType(grant.from().toString()))
                .setEndElement(
                        new DateTimeType(grant.until().minus(1, ChronoUnit.MICROS).toString()));
    }

    /// The nearest code of the value set: it has no code for public relations and calls education
    /// training.
    private static String reason(Purpose purpose) {
        return switch (purpose) {
            case MARKETING, PUBLIC_RELATIONS -> "HMARKT";
            case EDUCATION -> "TRAIN";
        };
    }

    /// The resource type that would hold such content.
    private static String resource(Medium medium) {
        return switch (medium) {
            case PHOTO, VIDEO, AUDIO -> "Media";
            case NAME -> "Patient";
            case WORDS -> "DocumentReference";
        };
    }

    private static void limit(ProvisionComponent permit, Asset asset, Medium medium) {
        Reference reference = FhirNamespace.reference(resource(medium), "asset", asset.id());
        reference.addExtension(
                FhirNamespace.extension("content-sha256", new StringType(asset.sha256())));
        permit.addData().setMeaning(ConsentDataMeaning.INSTANCE).setReference(reference);
    }

    private static void limit(ProvisionComponent permit, String definition, String code) {
        permit.addExtension(FhirNamespace.extension(definition, new CodeType(code)));
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }
}
