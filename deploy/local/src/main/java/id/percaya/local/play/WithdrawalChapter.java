package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/// Chapter 9: the patient withdraws. Published content is taken down, scheduled content is held,
/// further use is refused, and she gets a certificate.
final class WithdrawalChapter {

    private final ProgressReport report;
    private final CampaignSteps campaignSteps;
    private final ConsentSteps consentSteps;
    private final DecisionCheck decisionCheck;
    private final ReceiptCheck receipts;

    WithdrawalChapter(Staff staff, ProgressReport report, ReceiptCheck receipts) {
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
        this.consentSteps = new ConsentSteps(staff.privacyOfficer());
        this.decisionCheck = new DecisionCheck(staff.communications());
        this.receipts = receipts;
    }

    void play(String campaign, String published, PlanningChapter.Planned planned) {
        report.chapter("9. The consent is withdrawn");
        Patient patient = planned.patient();
        Answer content =
                campaignSteps.approveContent(
                        ClinicContents.testimonial(campaign, patient, "Saya kembali"));
        Answer second =
                campaignSteps.schedule(
                        content.id(), planned.instagram(), Instant.now().plus(Duration.ofHours(3)));
        report.step(
                "the patient withdraws",
                () -> consentSteps.withdraw(patient.consent(), "telepon"),
                seen -> "By telephone and without a reason: the consent is " + seen.text("state"));
        Answer down = awaitTakedown(published);
        report.step(
                "the scheduled story is held",
                () -> campaignSteps.awaitState(second.id(), "HELD"),
                seen ->
                        "The second story, due in three hours, is HELD "
                                + seen.body().path("reasons"));
        checkRefusal(patient, content, second.id());
        checkCertificate(patient, orders(down).size());
    }

    /// campaign-service reacts to the withdrawal itself and may be faster than the takedown order.
    private Answer awaitTakedown(String published) {
        report.step(
                "the takedown is ordered",
                () ->
                        consentSteps.awaitPlacement(
                                published, seen -> !seen.text("state").equals("LIVE")),
                WithdrawalChapter::ordered);
        report.step(
                "the published story comes down",
                () -> campaignSteps.awaitState(published, "RETRACTED"),
                seen -> "The published story is " + seen.text("state"));
        return report.step(
                "the takedown is acknowledged",
                () ->
                        consentSteps.awaitPlacement(
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

    private void checkRefusal(Patient patient, Answer content, String publication) {
        JsonNode decision =
                report.step(
                        "consent now denies the story",
                        () -> decisionCheck.decision(patient, content),
                        DecisionCheck::summary);
        same("decision", "DENY", decision.path("decision").asText());
        report.refusal(
                "releasing her story all the same",
                () -> campaignSteps.release(publication).refused(409, "CONSENT_NOT_PERMITTED"));
    }

    private void checkCertificate(Patient patient, int ordered) {
        Answer done =
                report.step(
                        "the withdrawal is completed",
                        () -> consentSteps.awaitCompletedWithdrawal(patient.consent()),
                        seen -> "The withdrawal is " + seen.text("state") + ", in time");
        Answer certificate =
                report.step(
                        "the certificate is there",
                        () -> consentSteps.certificate(done.id()),
                        seen ->
                                "Its certificate names every use that was ordered down: "
                                        + uses(seen).at("/0/channel").asText()
                                        + " "
                                        + uses(seen).at("/0/outcome").asText());
        same("uses certified", ordered, uses(certificate).size());
        report.step(
                "her receipt is checked without the service",
                () -> receipts.verify(patient.consent()),
                verify -> "Her receipt, checked by the public keys alone:\n" + verify.indent(10));
    }

    private static JsonNode uses(Answer certificate) {
        return certificate.body().at("/certificate/uses");
    }
}
