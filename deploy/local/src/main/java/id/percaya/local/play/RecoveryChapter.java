package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// Chapter 8: the recovery campaign is refused while the gate is closed and active once it is open.
/// It publishes the story of a patient who consented to exactly that use.
final class RecoveryChapter {

    private final Staff staff;
    private final ProgressReport report;
    private final CampaignSteps campaignSteps;
    private final ConsentSteps consentSteps;
    private final DecisionCheck decisionCheck;

    RecoveryChapter(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
        this.consentSteps = new ConsentSteps(staff.privacyOfficer());
        this.decisionCheck = new DecisionCheck(staff.communications());
    }

    /// @return the campaign's id
    String refuseEarlyActivation(String crisis) {
        String campaign = campaignSteps.approveCampaign(Clinic.recoveryPlan(crisis)).id();
        report.refusal(
                "activating the recovery campaign",
                () -> campaignSteps.activate(campaign).refused(409, "RECOVERY_GATE_CLOSED"));
        return campaign;
    }

    /// @return the id of the published story
    String play(String campaign, String crisis, PlanningChapter.Planned planned, Website website) {
        report.chapter("8. Recovery, with a patient's consent");
        report.step(
                "the recovery campaign is activated",
                () ->
                        Waiting.forOutcome("activation")
                                .until(
                                        () -> campaignSteps.activate(campaign),
                                        seen -> seen.status() == 200),
                seen ->
                        "Recovery campaign \""
                                + seen.text("title")
                                + "\" is "
                                + seen.text("state"));
        liftHalt(crisis);
        return publishStory(campaign, planned, website);
    }

    private void liftHalt(String crisis) {
        JsonNode halts = staff.crisisLead().get("campaign", "/halts").ok().items();
        for (JsonNode halt : halts) {
            if (halt.path("crisisId").asText().equals(crisis)
                    && halt.path("procedure").asText().isEmpty()) {
                String path = "/halts/" + halt.path("id").asText() + "/lift";
                report.step(
                        "the crisis lead lifts the facility's halt",
                        () -> staff.crisisLead().post("campaign", path).ok(),
                        seen ->
                                "The facility's halt is "
                                        + seen.text("state")
                                        + "; liposuction stays halted");
            }
        }
    }

    private String publishStory(String campaign, PlanningChapter.Planned planned, Website website) {
        Answer content =
                campaignSteps.approveContent(
                        ClinicContents.testimonial(campaign, planned.patient(), "Saya didengar"));
        JsonNode decision =
                report.step(
                        "consent permits the story",
                        () -> decisionCheck.decision(planned.patient(), content),
                        DecisionCheck::permitted);
        same("decision", "PERMIT", decision.path("decision").asText());
        check(decision.has("decisionToken"), () -> "the permission is not signed: " + decision);
        Answer booked = campaignSteps.schedule(content.id(), planned.instagram(), Instant.now());
        report.step(
                "the patient's story is published",
                () -> campaignSteps.awaitPublished(booked.id()),
                seen -> "A patient's story is " + seen.text("state") + " on Instagram");
        check(website.has("Saya didengar"), () -> "the website has not received the story");
        checkLedger(booked.id(), planned.patient());
        return booked.id();
    }

    private void checkLedger(String publication, Patient patient) {
        Answer placement =
                report.step(
                        "the use is in the ledger",
                        () -> consentSteps.awaitPlacement(publication, _ -> true),
                        seen ->
                                "consent-service knows where it is: %s, %s, on consent version %s"
                                        .formatted(
                                                seen.text("channel"),
                                                seen.text("state"),
                                                seen.body().at("/consents/0/version")));
        same(
                "the consent that it rests on",
                patient.consent(),
                placement.body().at("/consents/0/consentId").asText());
    }
}
