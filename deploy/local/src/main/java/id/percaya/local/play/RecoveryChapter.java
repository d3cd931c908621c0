package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// The image-recovery campaign: refused while the gate is closed, active when it is open, and then
/// with the story of a patient who agreed to exactly that.
final class RecoveryChapter {

    private final Staff cast;
    private final ProgressReport story;
    private final CampaignSteps editorial;
    private final ConsentSteps desk;
    private final DecisionCheck asking;

    RecoveryChapter(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
        this.editorial = new CampaignSteps(cast);
        this.desk = new ConsentSteps(cast.privacyOfficer());
        this.asking = new DecisionCheck(cast.communications());
    }

    /// @return the campaign's id
    String tooEarly(String crisis) {
        String campaign = editorial.approvedCampaign(Clinic.recoveryPlan(crisis)).id();
        story.refusal(
                "activating the recovery campaign",
                () -> editorial.activate(campaign).refused(409, "RECOVERY_GATE_CLOSED"));
        return campaign;
    }

    /// @return the id of the published story
    String play(String campaign, String crisis, PlanningChapter.Planned planned, Website website) {
        story.chapter("8. Recovery, with a patient's consent");
        story.step(
                "the recovery campaign is activated",
                () ->
                        Waiting.until(
                                "activation",
                                Waiting.SOON,
                                () -> editorial.activate(campaign),
                                seen -> seen.status() == 200),
                seen ->
                        "Recovery campaign \""
                                + seen.text("title")
                                + "\" is "
                                + seen.text("state"));
        lifted(crisis);
        return published(campaign, planned, website);
    }

    private void lifted(String crisis) {
        JsonNode halts = cast.crisisLead().get("campaign", "/halts").ok().items();
        for (JsonNode halt : halts) {
            if (halt.path("crisisId").asText().equals(crisis)
                    && halt.path("procedure").asText().isEmpty()) {
                String path = "/halts/" + halt.path("id").asText() + "/lift";
                story.step(
                        "the crisis lead lifts the facility's halt",
                        () -> cast.crisisLead().post("campaign", path).ok(),
                        seen ->
                                "The facility's halt is "
                                        + seen.text("state")
                                        + "; liposuction stays halted");
            }
        }
    }

    private String published(String campaign, PlanningChapter.Planned planned, Website website) {
        Answer content =
                editorial.approvedContent(
                        ClinicContents.testimonial(campaign, planned.patient(), "Saya didengar"));
        JsonNode decision =
                story.step(
                        "consent permits the story",
                        () -> asking.decision(planned.patient(), content),
                        DecisionCheck::permitted);
        same("decision", "PERMIT", decision.path("decision").asText());
        check(decision.has("decisionToken"), () -> "the permission is not signed: " + decision);
        Answer booked = editorial.schedule(content.id(), planned.instagram(), Instant.now());
        story.step(
                "the patient's story is published",
                () -> editorial.published(booked.id()),
                seen -> "A patient's story is " + seen.text("state") + " on Instagram");
        check(website.has("Saya didengar"), () -> "the website has not received the story");
        inTheLedger(booked.id(), planned.patient());
        return booked.id();
    }

    private void inTheLedger(String publication, Patient patient) {
        Answer placement =
                story.step(
                        "the use is in the ledger",
                        () -> desk.placement(publication, _ -> true),
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
