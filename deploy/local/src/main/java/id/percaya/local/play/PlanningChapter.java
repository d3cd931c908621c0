package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;

/// Chapters 1 and 2: before the crisis. The clinic plans a campaign, has it reviewed and schedules
/// it; a patient consents to her story.
final class PlanningChapter {

    /// The ids that later chapters need.
    record Planned(String instagram, String publication, Patient patient) {}

    private final Staff staff;
    private final ProgressReport report;
    private final CampaignSteps campaignSteps;
    private final Instant play;

    PlanningChapter(Staff staff, ProgressReport report, Instant play) {
        this.staff = staff;
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
        this.play = play;
    }

    Planned play(Website website) {
        report.chapter("1. Calm times: a planned campaign");
        String instagram = account(Clinic.instagram(website.url()));
        account(Clinic.FACEBOOK);
        String publication = publication(infographic(campaign()), instagram);
        return new Planned(instagram, publication, new ConsentChapter(staff, report, play).play());
    }

    private String account(String account) {
        return report.step(
                        "an account is registered",
                        () ->
                                staff.tenantAdmin()
                                        .post("campaign", "/channel-accounts", account)
                                        .ok(),
                        seen ->
                                "Account on %s, published by %s"
                                        .formatted(seen.text("channel"), seen.text("delivery")))
                .id();
    }

    private String campaign() {
        return report.step(
                        "the campaign is planned, approved by another person and active",
                        () ->
                                campaignSteps
                                        .activate(
                                                campaignSteps
                                                        .approveCampaign(Clinic.educationPlan(play))
                                                        .id())
                                        .ok(),
                        seen -> "Campaign \"" + seen.text("title") + "\" is " + seen.text("state"))
                .id();
    }

    /// Two people edit at the same time: the second gets 412 instead of overwriting the first.
    private String infographic(String campaign) {
        String written = ClinicContents.infographic(campaign);
        Answer draft = staff.communications().post("campaign", "/contents", written).ok();
        String revise = "/contents/" + draft.id() + "/revise";
        String revised = ClinicContents.revisedInfographic();
        staff.communications().post("campaign", revise, revised, draft.etag()).ok();
        report.refusal(
                "overwriting a colleague's edit",
                () ->
                        staff.communications()
                                .post("campaign", revise, revised, draft.etag())
                                .refused(412, "STALE_VERSION"));
        return report.step(
                        "the infographic passes medical and legal review",
                        () -> campaignSteps.submitAndApprove(draft.id()),
                        seen ->
                                "Infographic on liposuction is "
                                        + seen.text("state")
                                        + " by medical and legal review")
                .id();
    }

    private String publication(String content, String account) {
        return report.step(
                        "the infographic is scheduled",
                        () ->
                                campaignSteps.schedule(
                                        content, account, play.plus(Duration.ofHours(6))),
                        seen ->
                                "Its publication is "
                                        + seen.text("state")
                                        + " for "
                                        + seen.text("dueAt"))
                .id();
    }
}
