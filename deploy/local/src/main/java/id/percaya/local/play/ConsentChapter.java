package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/// Chapter 2: a release form with all legally required elements is published. A signature for a
/// child without stated authority is refused. A patient consents to her story: purpose, channel,
/// media and period.
final class ConsentChapter {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final ConsentSteps consentSteps;
    private final ProgressReport report;
    private final Instant play;

    ConsentChapter(Staff staff, ProgressReport report, Instant play) {
        this.consentSteps = new ConsentSteps(staff.privacyOfficer());
        this.report = report;
        this.play = play;
    }

    Patient play() {
        report.chapter("2. A form, a child and a patient who agrees to tell her story");
        String form = publishForm();
        signForChild(form);
        return consent(form);
    }

    private String publishForm() {
        return report.step(
                        "the release form is published",
                        () -> consentSteps.publishForm("patient-story"),
                        ConsentChapter::published)
                .id();
    }

    private static String published(Answer form) {
        JsonNode wordings = form.body().at("/content/wordings");
        return "The form \"%s\" (\"%s\") is %s, edition %d, with all %d elements"
                .formatted(
                        wordings.at("/id/title").asText(),
                        wordings.at("/en/title").asText(),
                        form.text("state"),
                        form.number("edition"),
                        wordings.at("/id/texts").size());
    }

    /// The mother is registered as a parent but must also state her authority to sign.
    private void signForChild(String form) {
        Answer child =
                consentSteps.register(
                        Map.of(
                                "name",
                                "Anak Contoh",
                                "birthDate",
                                LocalDate.ofInstant(play, ZoneOffset.UTC).minusYears(9).toString(),
                                "capacity",
                                "MINOR"));
        Answer known =
                consentSteps.addSubstitute(
                        child.id(), Map.of("relation", "PARENT", "name", "Ibu Contoh"));
        Answer consent = consentSteps.offer(filled(child.id(), form, MONTH));
        Answer paper =
                consentSteps.uploadEvidence(
                        new SignedPaper("Izin untuk anak", "Bidan Contoh"), consent);
        Map<String, String> mother =
                Map.of(
                        "as",
                        "GUARDIAN",
                        "substituteId",
                        known.body().at("/substitutes/0/id").asText());
        report.refusal(
                "a mother signs for her child of nine without stated authority",
                () -> consentSteps.sign(consent, paper, mother).refused(409, "AUTHORITY_MISSING"));
    }

    private Patient consent(String form) {
        String subject = consentSteps.registerAdult("Pasien Contoh");
        Answer consent = consentSteps.offer(filled(subject, form, YEAR));
        Answer paper =
                report.step(
                        "the signed paper is kept",
                        () ->
                                consentSteps.uploadEvidence(
                                        new SignedPaper("Izin pasien", "Perawat Contoh"), consent),
                        seen ->
                                "The signed paper is sealed under her own key; its SHA-256 is "
                                        + seen.text("sha256"));
        report.step(
                "a patient consents to her story",
                () -> consentSteps.sign(consent, paper, Map.of("as", "SUBJECT")).ok(),
                seen ->
                        "A patient's consent is %s: public relations on Instagram, photo and words, for IDR 250000"
                                .formatted(seen.text("state")));
        return new Patient(subject, consent.id());
    }

    private String filled(String subject, String form, Duration lasting) {
        return """
        {
          "subjectId": "%s",
          "formId": "%s",
          "language": "id",
          "grants": [%s, %s],
          "compensation": {"amount": "250000", "currency": "IDR"}
        }
        """
                .formatted(subject, form, grant("PHOTO", lasting), grant("WORDS", lasting));
    }

    private String grant(String medium, Duration lasting) {
        return """
        {
          "purpose": "PUBLIC_RELATIONS",
          "channel": "INSTAGRAM",
          "medium": "%s",
          "from": "%s",
          "until": "%s"
        }
        """
                .formatted(medium, play, play.plus(lasting));
    }
}
