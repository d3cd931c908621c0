package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Routine steps in campaign-service: drafting, review by others, scheduling.
public final class CampaignSteps {

    private static final String CAMPAIGN = "campaign";

    private final Staff staff;

    public CampaignSteps(Staff staff) {
        this.staff = staff;
    }

    /// Drafts a campaign, submits it and has another person approve it.
    public Answer approveCampaign(Object plan) {
        String id = staff.communications().post(CAMPAIGN, "/campaigns", plan).ok().id();
        staff.communications().post(CAMPAIGN, "/campaigns/" + id + "/submit").ok();
        return staff.tenantAdmin().post(CAMPAIGN, "/campaigns/" + id + "/approve").ok();
    }

    public Answer activate(String campaign) {
        return staff.communications().post(CAMPAIGN, "/campaigns/" + campaign + "/activate");
    }

    /// Drafts content and has it approved.
    public Answer approveContent(Object content) {
        return submitAndApprove(
                staff.communications().post(CAMPAIGN, "/contents", content).ok().id());
    }

    /// Submits content and has a medical and a legal reviewer approve it, each with the hash they
    /// read.
    Answer submitAndApprove(String content) {
        String path = "/contents/" + content;
        String hash =
                staff.communications().post(CAMPAIGN, path + "/submit").ok().text("contentSha256");
        staff.medicalReviewer().post(CAMPAIGN, path + "/review", approval("MEDICAL", hash)).ok();
        return staff.legalReviewer().post(CAMPAIGN, path + "/review", approval("LEGAL", hash)).ok();
    }

    private static Map<String, Object> approval(String step, String hash) {
        return Map.of("step", step, "verdict", "APPROVE", "contentSha256", hash);
    }

    public Answer schedule(String content, String account, Instant dueAt) {
        return staff.communications()
                .post(
                        CAMPAIGN,
                        "/publications",
                        Map.of(
                                "contentId",
                                content,
                                "accountId",
                                account,
                                "dueAt",
                                dueAt.toString(),
                                "grace",
                                Duration.ofMinutes(30).toString()))
                .ok();
    }

    /// Waits until the publication has the expected state.
    public Answer awaitState(String id, String state) {
        return Waiting.forOutcome("the publication " + state)
                .until(
                        () -> staff.communications().get(CAMPAIGN, "/publications/" + id).ok(),
                        seen -> seen.text("state").equals(state));
    }

    Answer awaitPublished(String id) {
        return awaitPassed(id, "PUBLISHED");
    }

    /// Waits until the publication has passed the gate and has the expected state. If it is held
    /// because the consent view is stale, a person releases it as soon as the view is fresh again.
    public Answer awaitPassed(String id, String state) {
        return Waiting.forOutcome("the publication " + state)
                .until(
                        () -> {
                            Answer seen =
                                    staff.communications()
                                            .get(CAMPAIGN, "/publications/" + id)
                                            .ok();
                            return isHeldForStaleConsents(seen) ? release(id) : seen;
                        },
                        seen -> seen.text("state").equals(state));
    }

    private static boolean isHeldForStaleConsents(Answer publication) {
        JsonNode reasons = publication.body().path("reasons");
        return reasons.size() == 1 && reasons.path(0).asText().equals("CONSENT_VIEW_STALE");
    }

    public Answer release(String publication) {
        return staff.communications().post(CAMPAIGN, "/publications/" + publication + "/release");
    }
}
