package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A patient agrees to tell her story: what for, where, how she is shown, and until when.
final class Consenting {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private final Cast cast;
    private final Story story;
    private final Instant play;

    Consenting(Cast cast, Story story, Instant play) {
        this.cast = cast;
        this.story = story;
        this.play = play;
    }

    Patient patient() {
        String subject = UUID.randomUUID().toString();
        Answer consent =
                story.step(
                        "a patient consents to her story",
                        () ->
                                cast.privacyOfficer()
                                        .post("consent", "/consents", signed(subject))
                                        .ok(),
                        seen ->
                                "A patient's consent is "
                                        + seen.text("state")
                                        + ": public relations on Instagram, photo and words");
        return new Patient(subject, consent.id());
    }

    private String signed(String subject) {
        return """
        {
          "subjectId": "%s",
          "evidence": {"sha256": "%s", "method": "WRITTEN", "signedAt": "%s"},
          "grants": [%s, %s]
        }
        """
                .formatted(
                        subject,
                        Sha256.hex("formulir-" + subject),
                        play.minus(DAY),
                        grant("PHOTO"),
                        grant("WORDS"));
    }

    private String grant(String medium) {
        return """
        {
          "purpose": "PUBLIC_RELATIONS",
          "channel": "INSTAGRAM",
          "medium": "%s",
          "from": "%s",
          "until": "%s"
        }
        """
                .formatted(medium, play.minus(DAY), play.plus(YEAR));
    }
}
