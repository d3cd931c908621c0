package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// The daily work in campaign-service: what is written is reviewed by others, and what is approved
/// is scheduled.
public final class CampaignSteps {

    private static final String CAMPAIGN = "campaign";

    private final Staff cast;

    public CampaignSteps(Staff cast) {
        this.cast = cast;
    }

    /// A campaign that its author submitted and another person approved.
    public Answer approvedCampaign(Object plan) {
        String id = cast.communications().post(CAMPAIGN, "/campaigns", plan).ok().id();
        cast.communications().post(CAMPAIGN, "/campaigns/" + id + "/submit").ok();
        return cast.tenantAdmin().post(CAMPAIGN, "/campaigns/" + id + "/approve").ok();
    }

    public Answer activate(String campaign) {
        return cast.communications().post(CAMPAIGN, "/campaigns/" + campaign + "/activate");
    }

    /// Content that is drafted and then approved.
    public Answer approvedContent(Object content) {
        return approved(cast.communications().post(CAMPAIGN, "/contents", content).ok().id());
    }

    /// Submitted, and approved by a medical and a legal reviewer, each naming the hash they read.
    Answer approved(String content) {
        String path = "/contents/" + content;
        String hash =
                cast.communications().post(CAMPAIGN, path + "/submit").ok().text("contentSha256");
        cast.medicalReviewer().post(CAMPAIGN, path + "/review", approval("MEDICAL", hash)).ok();
        return cast.legalReviewer().post(CAMPAIGN, path + "/review", approval("LEGAL", hash)).ok();
    }

    private static Map<String, Object> approval(String step, String hash) {
        return Map.of("step", step, "verdict", "APPROVE", "contentSha256", hash);
    }

    public Answer schedule(String content, String account, Instant dueAt) {
        return cast.communications()
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

    /// The publication once its state is the expected one.
    public Answer publication(String id, String state) {
        return Waiting.until(
                "the publication " + state,
                Waiting.SOON,
                () -> cast.communications().get(CAMPAIGN, "/publications/" + id).ok(),
                seen -> seen.text("state").equals(state));
    }

    /// The publication once it is published. Where it was held because consent-service was away and
    /// a withdrawal could have been missed, a person releases it as soon as that is known again.
    Answer published(String id) {
        return Waiting.until(
                "the publication PUBLISHED",
                Waiting.SOON,
                () -> {
                    Answer seen = cast.communications().get(CAMPAIGN, "/publications/" + id).ok();
                    return isHeldForNews(seen) ? release(id) : seen;
                },
                seen -> seen.text("state").equals("PUBLISHED"));
    }

    private static boolean isHeldForNews(Answer publication) {
        JsonNode reasons = publication.body().path("reasons");
        return reasons.size() == 1 && reasons.path(0).asText().equals("CONSENT_VIEW_STALE");
    }

    public Answer release(String publication) {
        return cast.communications().post(CAMPAIGN, "/publications/" + publication + "/release");
    }
}
