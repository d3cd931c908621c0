package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/// Chapter 2: a form is published that says all the law asks for. Who signs for a child without
/// saying by what right is refused; a patient agrees to tell her story: what for, where, how she is
/// shown, and until when.
final class ConsentChapter {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final ConsentSteps desk;
    private final ProgressReport story;
    private final Instant play;

    ConsentChapter(Staff cast, ProgressReport story, Instant play) {
        this.desk = new ConsentSteps(cast.privacyOfficer());
        this.story = story;
        this.play = play;
    }

    Patient play() {
        story.chapter("2. A form, a child and a patient who agrees to tell her story");
        String form = form();
        child(form);
        return patient(form);
    }

    private String form() {
        return story.step(
                        "the release form is published",
                        () -> desk.publishedForm("patient-story"),
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

    /// Her mother is known as such, and still has to show what her right to sign rests on.
    private void child(String form) {
        Answer child =
                desk.registered(
                        Map.of(
                                "name",
                                "Anak Contoh",
                                "birthDate",
                                LocalDate.ofInstant(play, ZoneOffset.UTC).minusYears(9).toString(),
                                "capacity",
                                "MINOR"));
        Answer known =
                desk.substitute(child.id(), Map.of("relation", "PARENT", "name", "Ibu Contoh"));
        Answer consent = desk.offered(filled(child.id(), form, MONTH));
        Answer paper = desk.kept(new SignedPaper("Izin untuk anak", "Bidan Contoh"), consent);
        Map<String, String> mother =
                Map.of(
                        "as",
                        "GUARDIAN",
                        "substituteId",
                        known.body().at("/substitutes/0/id").asText());
        story.refusal(
                "a mother signs for her child of nine without stated authority",
                () -> desk.signed(consent, paper, mother).refused(409, "AUTHORITY_MISSING"));
    }

    private Patient patient(String form) {
        String subject = desk.adult("Pasien Contoh");
        Answer consent = desk.offered(filled(subject, form, YEAR));
        Answer paper =
                story.step(
                        "the signed paper is kept",
                        () -> desk.kept(new SignedPaper("Izin pasien", "Perawat Contoh"), consent),
                        seen ->
                                "The signed paper is sealed under her own key; its SHA-256 is "
                                        + seen.text("sha256"));
        story.step(
                "a patient consents to her story",
                () -> desk.signed(consent, paper, Map.of("as", "SUBJECT")).ok(),
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
