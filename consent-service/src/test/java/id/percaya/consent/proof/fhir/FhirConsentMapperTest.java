package id.percaya.consent.proof.fhir;

import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Money;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.Authority;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentEvidence;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.agreement.consent.VoidReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.junit.jupiter.api.Test;

class FhirConsentMapperTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/fhir/consent-restricted.json");
    private static final ConsentId ID = new ConsentId(id("c1"));
    private static final Grant VIDEO =
            new Grant(
                    Purpose.EDUCATION,
                    Channel.YOUTUBE,
                    Medium.VIDEO,
                    Identifiability.MASKED,
                    List.of(new Asset(id("a1"), "c".repeat(64))),
                    "ID",
                    ConsentFixtures.SIGNED,
                    ConsentFixtures.JULY);
    private static final Terms TERMS =
            new Terms(
                    ConsentFixtures.FORM,
                    "id",
                    List.of(ConsentFixtures.PHOTO, VIDEO),
                    new Money("250000", "IDR"));
    private static final Signer MOTHER =
            new Signer(As.GUARDIAN, id("5b"), Authority.PARENTAL, true);
    private static final ConsentGiven GIVEN =
            new ConsentGiven(
                    SUBJECT,
                    TERMS,
                    List.of(PAPER, new ConsentEvidence(id("e2"), "d".repeat(64), Method.RECORDED)),
                    MOTHER,
                    null,
                    ConsentFixtures.SIGNED,
                    ConsentFixtures.NOW);
    private static final ConsentRestricted RESTRICTED =
            new ConsentRestricted(SUBJECT, List.of(VIDEO), ConsentFixtures.NOW);

    /// `-Dgolden.write=true` writes it anew.
    @Test
    void a_full_consent_maps_to_the_golden_resource() throws IOException {
        String told = FhirJson.compose(told(GIVEN, RESTRICTED)) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
        }

        assertThat(told).isEqualTo(Files.readString(GOLDEN));
        assertThat(Hl7Validator.OFFLINE.complaints(told)).isEmpty();
    }

    @Test
    void the_hl7_validator_rejects_invalid_resources() {
        Consent consent = told(GIVEN);
        consent.setScope(null);
        consent.addExtension(FhirNamespace.extension("nobody-knows"));

        assertThat(Hl7Validator.OFFLINE.complaints(FhirJson.compose(consent)))
                .anyMatch(complaint -> complaint.contains("Consent.scope"))
                .anyMatch(complaint -> complaint.contains("nobody-knows"));
    }

    @Test
    void every_state_has_its_status() {
        assertThat(status(ConsentFixtures.drafted())).isEqualTo(ConsentState.DRAFT);
        assertThat(
                        status(
                                ConsentFixtures.drafted(),
                                new ConsentOffered(SUBJECT, ConsentFixtures.NOW)))
                .isEqualTo(ConsentState.PROPOSED);
        assertThat(
                        status(
                                ConsentFixtures.drafted(),
                                new ConsentRefused(SUBJECT, ConsentFixtures.NOW)))
                .isEqualTo(ConsentState.REJECTED);
        assertThat(status(GIVEN)).isEqualTo(ConsentState.ACTIVE);
        assertThat(status(GIVEN, RESTRICTED)).isEqualTo(ConsentState.ACTIVE);
        assertThat(status(GIVEN, new ConsentEnteredInError(SUBJECT, ConsentFixtures.NOW)))
                .isEqualTo(ConsentState.ENTEREDINERROR);
        for (ConsentEvent end : ends()) {
            assertThat(status(GIVEN, end)).isEqualTo(ConsentState.INACTIVE);
        }
    }

    private static List<ConsentEvent> ends() {
        return List.of(
                new ConsentWithdrawn(SUBJECT, null, null, ConsentFixtures.NOW),
                new ConsentExpired(SUBJECT, ConsentFixtures.JULY),
                new ConsentSuperseded(SUBJECT, id("c2"), ConsentFixtures.NOW),
                new ConsentVoided(SUBJECT, List.of(VoidReason.UNDER_PRESSURE), ConsentFixtures.NOW),
                new ConsentErased(SUBJECT, ConsentFixtures.NOW));
    }

    @Test
    void the_root_denies_and_each_grant_is_one_permit() {
        ProvisionComponent root = told(GIVEN).getProvision();

        assertThat(root.getType()).isEqualTo(ConsentProvisionType.DENY);
        assertThat(root.hasPeriod()).isFalse();
        assertThat(root.getProvision())
                .hasSize(2)
                .allMatch(permit -> permit.getType() == ConsentProvisionType.PERMIT)
                .noneMatch(ProvisionComponent::hasProvision);
    }

    @Test
    void an_inclusive_fhir_period_ends_just_before_the_exclusive_end_of_the_grant() {
        assertThat(permit(GIVEN).getPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-05-31T23:59:59.999999Z");
    }

    @Test
    void a_restriction_removes_permits_until_it_is_lifted() {
        assertThat(told(GIVEN, RESTRICTED).getProvision().getProvision()).hasSize(1);
        assertThat(
                        told(
                                        GIVEN,
                                        RESTRICTED,
                                        new ConsentRestrictionLifted(
                                                SUBJECT,
                                                TERMS.grants(),
                                                List.of(PAPER),
                                                ConsentFixtures.JUNE))
                                .getProvision()
                                .getProvision())
                .hasSize(2);
    }

    @Test
    void a_void_consent_has_no_verification() {
        assertThat(told(GIVEN).getVerificationFirstRep().getVerified()).isTrue();
        assertThat(
                        told(
                                        GIVEN,
                                        new ConsentVoided(
                                                SUBJECT,
                                                List.of(VoidReason.EVIDENCE_NOT_GENUINE),
                                                ConsentFixtures.NOW))
                                .hasVerification())
                .isFalse();
    }

    @Test
    void a_consent_without_a_form_is_mapped_too() {
        ConsentGiven old =
                new ConsentGiven(
                        SUBJECT,
                        new Terms(null, "id", List.of(ConsentFixtures.PHOTO), null),
                        List.of(new ConsentEvidence(null, "a".repeat(64), Method.WRITTEN)),
                        Signer.subject(),
                        null,
                        ConsentFixtures.SIGNED,
                        ConsentFixtures.NOW);
        Consent told =
                new FhirConsentMapper(RecordedConsents.of(ID, List.of(old)), Optional.empty())
                        .consent();

        assertThat(Hl7Validator.OFFLINE.complaints(FhirJson.compose(told))).isEmpty();
        assertThat(told.getOrganizationFirstRep().getIdentifier().getValue())
                .isEqualTo("klinik-melati");
    }

    private static ConsentState status(ConsentEvent... events) {
        return told(events).getStatus();
    }

    private static ProvisionComponent permit(ConsentEvent... events) {
        return told(events).getProvision().getProvisionFirstRep();
    }

    private static Consent told(ConsentEvent... events) {
        return new FhirConsentMapper(
                        RecordedConsents.of(ID, List.of(events)),
                        Optional.of(ConsentFixtures.PUBLISHED.controller()))
                .consent();
    }
}
