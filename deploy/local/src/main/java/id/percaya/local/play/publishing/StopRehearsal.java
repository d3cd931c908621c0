package id.percaya.local.play.publishing;

import static id.percaya.local.play.CheckFailed.check;

import id.percaya.local.play.Answer;
import id.percaya.local.play.CampaignSteps;
import id.percaya.local.play.ProgressReport;
import id.percaya.local.play.Staff;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ten posts are due together at a partner who is slow. Some are with it, the others are claimed
/// and wait for a free place. Then a halt is imposed: those that wait are never sent.
public final class StopRehearsal {

    private static final String CAMPAIGN = "campaign";
    private static final int POSTS = 10;

    private final Staff staff;
    private final ProgressReport report;
    private final CampaignSteps campaignSteps;

    public StopRehearsal(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
    }

    /// @param plan of the campaign to rehearse with
    public void play(String plan) {
        report.chapter("2b. A rehearsal: a halt falls between claim and call");
        try (BusyPartner partner = BusyPartner.open()) {
            String campaign = campaignSteps.approveCampaign(plan).id();
            campaignSteps.activate(campaign).ok();
            List<String> posts = book(campaign, account(partner));
            Set<String> called = awaitWaiting(posts, partner);
            String halt = halt(campaign);
            requireNoCallAfter(halt, posts, called, partner);
            cancelHeld(halt);
        }
    }

    private String account(BusyPartner partner) {
        return staff.tenantAdmin()
                .post(
                        CAMPAIGN,
                        "/channel-accounts",
                        Map.of(
                                "channel",
                                "INSTAGRAM",
                                "handle",
                                "@klinik.melati.latihan",
                                "delivery",
                                "WEBHOOK",
                                "webhookUrl",
                                partner.url()))
                .ok()
                .id();
    }

    private List<String> book(String campaign, String account) {
        String content =
                campaignSteps
                        .approveContent(
                                Map.of(
                                        "campaignId",
                                        campaign,
                                        "kind",
                                        "ARTICLE",
                                        "title",
                                        "Latihan henti",
                                        "body",
                                        "Unggahan latihan, bukan untuk umum."))
                        .id();
        Instant due = Instant.now();
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            posts.add(
                    staff.communications()
                            .post(
                                    CAMPAIGN,
                                    "/publications",
                                    Map.of(
                                            "contentId",
                                            content,
                                            "accountId",
                                            account,
                                            "dueAt",
                                            due.toString(),
                                            "grace",
                                            Duration.ofMinutes(30).toString(),
                                            "allowDuplicate",
                                            Map.of("reason", "latihan henti")))
                            .ok()
                            .id());
        }
        return posts;
    }

    /// Waits until each post is with the partner or claimed, and some are claimed.
    private Set<String> awaitWaiting(List<String> posts, BusyPartner partner) {
        return report.step(
                "some posts are with the partner, the others wait",
                () -> {
                    Waiting.forOutcome("all posts claimed")
                            .until(() -> states(posts).stream().noneMatch("SCHEDULED"::equals));
                    return Waiting.forOutcome("the partner's places taken")
                            .until(
                                    partner::called,
                                    seen ->
                                            states(posts).stream().filter("SENDING"::equals).count()
                                                            == seen.size()
                                                    && !seen.isEmpty());
                },
                seen ->
                        "%d of %d posts are with a slow partner, %d are claimed and wait"
                                .formatted(seen.size(), POSTS, POSTS - seen.size()));
    }

    private String halt(String campaign) {
        return report.step(
                        "the crisis lead halts the campaign",
                        () ->
                                staff.crisisLead()
                                        .post(
                                                CAMPAIGN,
                                                "/halts",
                                                Map.of(
                                                        "campaign",
                                                        campaign,
                                                        "reason",
                                                        "Latihan henti"))
                                        .ok(),
                        seen -> "The halt of the campaign is " + seen.text("state"))
                .id();
    }

    private void requireNoCallAfter(
            String halt, List<String> posts, Set<String> called, BusyPartner partner) {
        report.step(
                "the partner is called no more",
                () -> {
                    partner.letGo();
                    return Waiting.forOutcome("every post published or held")
                            .until(
                                    () -> states(posts),
                                    seen ->
                                            seen.stream()
                                                    .allMatch(
                                                            Set.of("PUBLISHED", "HELD")::contains));
                },
                seen ->
                        "The partner's log shows no call after the halt: %d PUBLISHED, %d HELD"
                                .formatted(count(seen, "PUBLISHED"), count(seen, "HELD")));
        check(
                partner.called().equals(called),
                () -> "the partner was called after halt " + halt + ": " + partner.called());
        check(called.size() < POSTS, () -> "no post was waiting when halt " + halt + " came");
    }

    private void cancelHeld(String halt) {
        report.step(
                "what the halt held is cancelled",
                () -> {
                    Answer held = staff.crisisLead().get(CAMPAIGN, "/halts/" + halt + "/held").ok();
                    List<String> ids = held.items().findValuesAsText("id");
                    staff.crisisLead().post(CAMPAIGN, "/halts/" + halt + "/lift").ok();
                    return staff.communications()
                            .post(
                                    CAMPAIGN,
                                    "/halts/" + halt + "/cancel-held",
                                    Map.of("publications", ids))
                            .ok();
                },
                _ ->
                        "The halt is lifted; the posts that it held are cancelled by an explicit list");
    }

    private List<String> states(List<String> posts) {
        return posts.stream()
                .map(id ->
                        staff.communications()
                                .get(CAMPAIGN, "/publications/" + id)
                                .ok()
                                .text("state"))
                .toList();
    }

    private static long count(List<String> states, String state) {
        return states.stream().filter(state::equals).count();
    }
}
