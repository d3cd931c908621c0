package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Chapter 8: the patient changes her mind. What is published comes down, what is scheduled is
/// held, and nobody can publish it again.
final class Withdrawal {

    private final Cast cast;
    private final Story story;
    private final Editorial editorial;
    private final Recovery recovery;

    Withdrawal(Cast cast, Story story, Recovery recovery) {
        this.cast = cast;
        this.story = story;
        this.editorial = new Editorial(cast);
        this.recovery = recovery;
    }

    void play(String campaign, String published, CalmTimes.Planned planned) {
        story.chapter("8. The consent is withdrawn");
        Patient patient = planned.patient();
        Answer content =
                editorial.approvedContent(Contents.testimonial(campaign, patient, "Saya kembali"));
        Answer second =
                editorial.schedule(
                        content.id(), planned.instagram(), Instant.now().plus(Duration.ofHours(3)));
        withdrawn(patient);
        story.step(
                "the published story comes down",
                () -> editorial.publication(published, "RETRACTED"),
                seen -> "The published story is " + seen.text("state"));
        story.step(
                "the scheduled story is held",
                () -> editorial.publication(second.id(), "HELD"),
                seen ->
                        "The second story, due in three hours, is HELD "
                                + seen.body().path("reasons"));
        refused(patient, second.id());
    }

    private void withdrawn(Patient patient) {
        story.step(
                "the patient withdraws",
                () ->
                        cast.privacyOfficer()
                                .post(
                                        "consent",
                                        "/consents/" + patient.consent() + "/withdraw",
                                        Map.of("channel", "telepon"))
                                .ok(),
                seen -> "By telephone and without a reason: the consent is " + seen.text("state"));
    }

    private void refused(Patient patient, String publication) {
        Answer decision =
                story.step(
                        "consent now denies the story",
                        () -> recovery.decision(patient),
                        seen ->
                                "May her story be used on Instagram? "
                                        + seen.text("decision")
                                        + " "
                                        + seen.body().path("reasons"));
        same("decision", "DENY", decision.text("decision"));
        story.refusal(
                "releasing her story all the same",
                () -> editorial.release(publication).refused(409, "CONSENT_NOT_PERMITTED"));
    }
}
