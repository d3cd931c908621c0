package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Routine steps in campaign-service: drafting, review by others, scheduling.
public final class CampaignSteps {

    private static final String CAMPAIGN = "campaign";

    /// Reasons that go away when campaign-service has heard what was announced.
    private static final Set<String> UNHEARD =
            Set.of("CONSENT_VIEW_STALE", "CONSENT_NOT_PERMITTED");

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
        return approve(content, hash);
    }

    /// Has a medical and a legal reviewer approve the version with this hash.
    ///
    /// @param media the ids of the pictures and videos that both looked at
    public Answer approve(String content, String hash, String... media) {
        String review = "/contents/" + content + "/review";
        staff.medicalReviewer().post(CAMPAIGN, review, approval("MEDICAL", hash, media)).ok();
        return staff.legalReviewer().post(CAMPAIGN, review, approval("LEGAL", hash, media)).ok();
    }

    private static Map<String, Object> approval(String step, String hash, String... media) {
        return Map.of(
                "step",
                step,
                "verdict",
                "APPROVE",
                "contentSha256",
                hash,
                "affirmedMedia",
                List.of(media));
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
    /// because its consents have not been heard yet, or not lately, a person releases it as soon as
    /// they have.
    public Answer awaitPassed(String id, String state) {
        return Waiting.forOutcome("the publication " + state)
                .until(
                        () -> {
                            Answer seen =
                                    staff.communications()
                                            .get(CAMPAIGN, "/publications/" + id)
                                            .ok();
                            return isHeldForUnheardConsents(seen) ? release(id) : seen;
                        },
                        seen -> seen.text("state").equals(state));
    }

    private static boolean isHeldForUnheardConsents(Answer publication) {
        List<String> reasons = new ArrayList<>();
        publication.body().path("reasons").forEach(reason -> reasons.add(reason.asText()));
        return !reasons.isEmpty() && UNHEARD.containsAll(reasons);
    }

    public Answer release(String publication) {
        return staff.communications().post(CAMPAIGN, "/publications/" + publication + "/release");
    }
}
