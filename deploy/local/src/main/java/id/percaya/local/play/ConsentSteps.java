package id.percaya.local.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The daily work in consent-service: a form is published, persons are registered, what they sign
/// is kept, and what they take back comes down.
public final class ConsentSteps {

    private static final String CONSENT = "consent";
    private static final SignedPaper PAPER =
            new SignedPaper("Izin yang ditandatangani", "Perawat Contoh");

    private final Person officer;

    public ConsentSteps(Person privacyOfficer) {
        officer = privacyOfficer;
    }

    /// The clinic's form in Bahasa Indonesia and English, as one that consents can be given on.
    ///
    /// @param code that no other form of the provider has
    public Answer publishedForm(String code) {
        String written =
                CaseFile.read("release-form.json").replace("\"patient-story\"", '"' + code + '"');
        String id = officer.post(CONSENT, "/release-forms", written).ok().id();
        return officer.post(CONSENT, "/release-forms/" + id + "/publish").ok();
    }

    /// A person who has a pseudonym from now on.
    public Answer registered(Object person) {
        return officer.post(CONSENT, "/subjects", person).ok();
    }

    /// The pseudonym of an adult who signs alone.
    public String adult(String name) {
        return registered(Map.of("name", name, "capacity", "ADULT")).id();
    }

    public Answer substitute(String subject, Object who) {
        return officer.post(CONSENT, "/subjects/" + subject + "/add-substitute", who).ok();
    }

    /// A filled form that lies before the person.
    public Answer offered(Object filled) {
        String id = officer.post(CONSENT, "/consents", filled).ok().id();
        return officer.post(CONSENT, "/consents/" + id + "/offer").ok();
    }

    /// The signed paper, kept as evidence of the consent.
    public Answer kept(SignedPaper paper, Answer consent) {
        String about =
                "?consentId=%s&subjectId=%s&method=WRITTEN&language=id&capturedAt=%s"
                        .formatted(consent.id(), consent.text("subjectId"), Instant.now());
        return officer.upload(CONSENT, "/evidence" + about, paper).ok();
    }

    /// The signature, on which a consent holds, or by which it is refused.
    ///
    /// @param signer as whom somebody signs, and by what right
    public Answer signed(Answer consent, Answer evidence, Map<String, ?> signer) {
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
        return officer.post(CONSENT, "/consents/" + consent.id() + "/give", signature);
    }

    /// A consent of an adult, from the filled form to the signature.
    public Answer given(Object filled) {
        Answer consent = offered(filled);
        return signed(consent, kept(PAPER, consent), Map.of("as", "SUBJECT")).ok();
    }

    public Answer withdrawn(String consent, String by) {
        return officer.post(CONSENT, "/consents/" + consent + "/withdraw", Map.of("channel", by))
                .ok();
    }

    /// Nobody can read any more who the person is.
    ///
    /// @return the certificate, once consents and evidence are erased too
    public Answer erased(String subject) {
        String path = "/subjects/" + subject;
        officer.post(CONSENT, path + "/erase", Map.of("reason", "REQUESTED")).ok();
        return Waiting.until(
                "the erasure of " + subject,
                Waiting.SOON,
                () -> officer.get(CONSENT, path + "/erasure-certificate").ok(),
                seen -> seen.body().path("complete").asBoolean());
    }

    /// What became of the uses that rested on a consent, once nothing of them is left.
    Answer completedWithdrawal(String consent) {
        String id =
                Waiting.forItem(
                                "the withdrawal of " + consent,
                                () -> officer.get(CONSENT, "/withdrawals?limit=200"),
                                cases -> cases.item("consentId", consent))
                        .path("id")
                        .asText();
        return Waiting.until(
                "the withdrawal COMPLETED",
                Waiting.SOON,
                () -> officer.get(CONSENT, "/withdrawals/" + id).ok(),
                seen -> seen.text("state").equals("COMPLETED"));
    }

    /// A use of a story somewhere, once the ledger has it and it is as far as this.
    Answer placement(String id, Predicate<Answer> far) {
        return Waiting.until(
                "the placement " + id,
                Waiting.SOON,
                () -> officer.get(CONSENT, "/placements/" + id),
                seen -> seen.status() == 200 && far.test(seen));
    }

    Answer certificate(String withdrawal) {
        return officer.get(CONSENT, "/withdrawals/" + withdrawal + "/certificate").ok();
    }
}
