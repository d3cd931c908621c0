package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;

/// Chapters 1 and 2: nothing is wrong yet. The clinic plans a campaign, has it reviewed and
/// schedules it; a patient allows her story to be told.
final class PlanningChapter {

    /// What the calm times leave behind: an account, a scheduled publication, a willing patient.
    record Planned(String instagram, String publication, Patient patient) {}

    private final Staff cast;
    private final ProgressReport story;
    private final CampaignSteps editorial;
    private final Instant play;

    PlanningChapter(Staff cast, ProgressReport story, Instant play) {
        this.cast = cast;
        this.story = story;
        this.editorial = new CampaignSteps(cast);
        this.play = play;
    }

    Planned play(Website website) {
        story.chapter("1. Calm times: a planned campaign");
        String instagram = account(Clinic.instagram(website.url()));
        account(Clinic.FACEBOOK);
        String publication = publication(infographic(campaign()), instagram);
        return new Planned(instagram, publication, new ConsentChapter(cast, story, play).play());
    }

    private String account(String account) {
        return story.step(
                        "an account is registered",
                        () ->
                                cast.tenantAdmin()
                                        .post("campaign", "/channel-accounts", account)
                                        .ok(),
                        seen ->
                                "Account on %s, published by %s"
                                        .formatted(seen.text("channel"), seen.text("delivery")))
                .id();
    }

    private String campaign() {
        return story.step(
                        "the campaign is planned, approved by another person and active",
                        () ->
                                editorial
                                        .activate(
                                                editorial
                                                        .approvedCampaign(
                                                                Clinic.educationPlan(play))
                                                        .id())
                                        .ok(),
                        seen -> "Campaign \"" + seen.text("title") + "\" is " + seen.text("state"))
                .id();
    }

    /// Two people edit it at the same time: the second is told instead of overwriting the first.
    private String infographic(String campaign) {
        String written = ClinicContents.infographic(campaign);
        Answer draft = cast.communications().post("campaign", "/contents", written).ok();
        String revise = "/contents/" + draft.id() + "/revise";
        String revised = ClinicContents.revisedInfographic();
        cast.communications().post("campaign", revise, revised, draft.etag()).ok();
        story.refusal(
                "overwriting a colleague's edit",
                () ->
                        cast.communications()
                                .post("campaign", revise, revised, draft.etag())
                                .refused(412, "STALE_VERSION"));
        return story.step(
                        "the infographic passes medical and legal review",
                        () -> editorial.approved(draft.id()),
                        seen ->
                                "Infographic on liposuction is "
                                        + seen.text("state")
                                        + " by medical and legal review")
                .id();
    }

    private String publication(String content, String account) {
        return story.step(
                        "the infographic is scheduled",
                        () -> editorial.schedule(content, account, play.plus(Duration.ofHours(6))),
                        seen ->
                                "Its publication is "
                                        + seen.text("state")
                                        + " for "
                                        + seen.text("dueAt"))
                .id();
    }
}
