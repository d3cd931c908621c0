package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/// Chapter 9: the patient changes her mind. What is published is ordered down and comes down, what
/// is scheduled is held, nobody can publish it again, and she gets it in writing.
final class WithdrawalChapter {

    private final ProgressReport story;
    private final CampaignSteps editorial;
    private final ConsentSteps desk;
    private final DecisionCheck asking;
    private final ReceiptCheck receipts;

    WithdrawalChapter(Staff cast, ProgressReport story, ReceiptCheck receipts) {
        this.story = story;
        this.editorial = new CampaignSteps(cast);
        this.desk = new ConsentSteps(cast.privacyOfficer());
        this.asking = new DecisionCheck(cast.communications());
        this.receipts = receipts;
    }

    void play(String campaign, String published, PlanningChapter.Planned planned) {
        story.chapter("9. The consent is withdrawn");
        Patient patient = planned.patient();
        Answer content =
                editorial.approvedContent(
                        ClinicContents.testimonial(campaign, patient, "Saya kembali"));
        Answer second =
                editorial.schedule(
                        content.id(), planned.instagram(), Instant.now().plus(Duration.ofHours(3)));
        story.step(
                "the patient withdraws",
                () -> desk.withdrawn(patient.consent(), "telepon"),
                seen -> "By telephone and without a reason: the consent is " + seen.text("state"));
        Answer down = takenDown(published);
        story.step(
                "the scheduled story is held",
                () -> editorial.publication(second.id(), "HELD"),
                seen ->
                        "The second story, due in three hours, is HELD "
                                + seen.body().path("reasons"));
        refused(patient, content, second.id());
        certified(patient, orders(down).size());
    }

    /// campaign-service hears of the withdrawal too, and may be faster than the order.
    private Answer takenDown(String published) {
        story.step(
                "the takedown is ordered",
                () -> desk.placement(published, seen -> !seen.text("state").equals("LIVE")),
                WithdrawalChapter::ordered);
        story.step(
                "the published story comes down",
                () -> editorial.publication(published, "RETRACTED"),
                seen -> "The published story is " + seen.text("state"));
        return story.step(
                "the takedown is acknowledged",
                () ->
                        desk.placement(
                                published,
                                seen -> seen.text("state").equals("TAKEDOWN_ACKNOWLEDGED")),
                seen -> "The ledger of use has it as " + seen.text("state"));
    }

    private static JsonNode orders(Answer placement) {
        return placement.body().path("orders");
    }

    private static String ordered(Answer placement) {
        if (orders(placement).isEmpty()) {
            return "Taken down by campaign-service before the order came";
        }
        JsonNode order = orders(placement).path(0);
        return "Takedown ordered (%s), to be down by %s: 72 hours"
                .formatted(order.path("cause").asText(), order.path("dueAt").asText());
    }

    private void refused(Patient patient, Answer content, String publication) {
        JsonNode decision =
                story.step(
                        "consent now denies the story",
                        () -> asking.decision(patient, content),
                        DecisionCheck::told);
        same("decision", "DENY", decision.path("decision").asText());
        story.refusal(
                "releasing her story all the same",
                () -> editorial.release(publication).refused(409, "CONSENT_NOT_PERMITTED"));
    }

    private void certified(Patient patient, int ordered) {
        Answer done =
                story.step(
                        "the withdrawal is completed",
                        () -> desk.completedWithdrawal(patient.consent()),
                        seen -> "The withdrawal is " + seen.text("state") + ", in time");
        Answer certificate =
                story.step(
                        "the certificate is there",
                        () -> desk.certificate(done.id()),
                        seen ->
                                "Its certificate names every use that was ordered down: "
                                        + uses(seen).at("/0/channel").asText()
                                        + " "
                                        + uses(seen).at("/0/outcome").asText());
        same("uses certified", ordered, uses(certificate).size());
        story.step(
                "her receipt is checked without the service",
                () -> receipts.said(patient.consent()),
                said -> "Her receipt, checked by the public keys alone:\n" + said.indent(10));
    }

    private static JsonNode uses(Answer certificate) {
        return certificate.body().at("/certificate/uses");
    }
}
