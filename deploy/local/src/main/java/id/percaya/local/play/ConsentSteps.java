package id.percaya.local.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Routine steps in consent-service: forms, data subjects, consents with evidence, withdrawals and
/// erasures.
public final class ConsentSteps {

    private static final String CONSENT = "consent";
    private static final SignedPaper PAPER =
            new SignedPaper("Izin yang ditandatangani", "Perawat Contoh");

    private final Person privacyOfficer;

    public ConsentSteps(Person privacyOfficer) {
        this.privacyOfficer = privacyOfficer;
    }

    /// Drafts and publishes the release form in Indonesian and English.
    ///
    /// @param code unique among the forms of the provider
    public Answer publishForm(String code) {
        String written =
                CaseFile.read("release-form.json").replace("\"patient-story\"", '"' + code + '"');
        String id = privacyOfficer.post(CONSENT, "/release-forms", written).ok().id();
        return privacyOfficer.post(CONSENT, "/release-forms/" + id + "/publish").ok();
    }

    /// Registers a data subject, who gets a pseudonym.
    public Answer register(Object person) {
        return privacyOfficer.post(CONSENT, "/subjects", person).ok();
    }

    /// Registers an adult who signs alone and returns the pseudonym.
    public String registerAdult(String name) {
        return register(Map.of("name", name, "capacity", "ADULT")).id();
    }

    public Answer addSubstitute(String subject, Object who) {
        return privacyOfficer.post(CONSENT, "/subjects/" + subject + "/add-substitute", who).ok();
    }

    /// Drafts a consent and offers it to the person.
    public Answer offer(Object filled) {
        String id = privacyOfficer.post(CONSENT, "/consents", filled).ok().id();
        return privacyOfficer.post(CONSENT, "/consents/" + id + "/offer").ok();
    }

    /// Uploads the signed paper as evidence of the consent.
    public Answer uploadEvidence(SignedPaper paper, Answer consent) {
        String about =
                "?consentId=%s&subjectId=%s&method=WRITTEN&language=id&capturedAt=%s"
                        .formatted(consent.id(), consent.text("subjectId"), Instant.now());
        return privacyOfficer.upload(CONSENT, "/evidence" + about, paper).ok();
    }

    /// Signs a consent; the answer may be a refusal.
    ///
    /// @param signer role and authority of the signer
    public Answer sign(Answer consent, Answer evidence, Map<String, ?> signer) {
        Map<String, Object> signature =
                Map.of(
                        "signer",
                        signer,
                        "signedAt",
                        Instant.now().toString(),
                        "evidenceIds",
                        List.of(evidence.id()),
                        "careNotConditional",
                        true);
        return privacyOfficer.post(CONSENT, "/consents/" + consent.id() + "/give", signature);
    }

    /// Runs the whole sequence for an adult, from the filled form to the signature.
    public Answer giveConsent(Object filled) {
        Answer consent = offer(filled);
        return sign(consent, uploadEvidence(PAPER, consent), Map.of("as", "SUBJECT")).ok();
    }

    public Answer withdraw(String consent, String by) {
        return privacyOfficer
                .post(CONSENT, "/consents/" + consent + "/withdraw", Map.of("channel", by))
                .ok();
    }

    /// Erases a data subject.
    ///
    /// @return the certificate, once consents and evidence are erased too
    public Answer erase(String subject) {
        String path = "/subjects/" + subject;
        privacyOfficer.post(CONSENT, path + "/erase", Map.of("reason", "REQUESTED")).ok();
        return Waiting.forOutcome("the erasure of " + subject)
                .until(
                        () -> privacyOfficer.get(CONSENT, path + "/erasure-certificate").ok(),
                        seen -> seen.body().path("complete").asBoolean());
    }

    /// Waits for the takedown case of a withdrawn consent to complete.
    Answer awaitCompletedWithdrawal(String consent) {
        String id =
                Waiting.forItem(
                                "the withdrawal of " + consent,
                                () -> privacyOfficer.get(CONSENT, "/withdrawals?limit=200"),
                                cases -> cases.item("consentId", consent))
                        .path("id")
                        .asText();
        return Waiting.forOutcome("the withdrawal COMPLETED")
                .until(
                        () -> privacyOfficer.get(CONSENT, "/withdrawals/" + id).ok(),
                        seen -> seen.text("state").equals("COMPLETED"));
    }

    /// Waits until the ledger has the placement and it meets the condition.
    Answer awaitPlacement(String id, Predicate<Answer> far) {
        return Waiting.forOutcome("the placement " + id)
                .until(
                        () -> privacyOfficer.get(CONSENT, "/placements/" + id),
                        seen -> seen.status() == 200 && far.test(seen));
    }

    Answer certificate(String withdrawal) {
        return privacyOfficer.get(CONSENT, "/withdrawals/" + withdrawal + "/certificate").ok();
    }
}
