package id.percaya.local.play.publishing;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.local.play.Answer;
import id.percaya.local.play.CampaignSteps;
import id.percaya.local.play.ProgressReport;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Staff;
import id.percaya.local.play.Website;
import java.time.Instant;
import java.util.Map;

/// One content with a picture goes out on two channels, each with a text of its own. The reviewers
/// say that they looked at the picture. The clinic's tool fetches it by the address that it is
/// sent.
public final class PicturePost {

    private static final String CAMPAIGN = "campaign";
    private static final String ALT_TEXT = "Lingkaran hijau di atas latar krem";
    private static final String TEXT = "Tanyakan kewenangan klinis dokter Anda.";
    private static final String SHORT_TEXT = "Tanya dulu: siapa yang menangani Anda?";

    private final Staff staff;
    private final ProgressReport report;
    private final CampaignSteps campaignSteps;

    public PicturePost(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
    }

    /// @param plan of the campaign
    /// @param instagram the clinic's account there, which its tool serves
    public void play(String plan, String instagram, Website website) {
        report.chapter("2a. One picture on two channels, each with its own text");
        String campaign = campaignSteps.approveCampaign(plan).id();
        campaignSteps.activate(campaign).ok();
        Answer picture = upload();
        String content = approve(draft(campaign, picture.id()), picture.id());
        String other = accountOnX(website);
        report.step(
                "both channels have it",
                () -> {
                    String first = campaignSteps.schedule(content, instagram, Instant.now()).id();
                    String second = campaignSteps.schedule(content, other, Instant.now()).id();
                    campaignSteps.awaitState(first, "PUBLISHED");
                    return campaignSteps.awaitState(second, "PUBLISHED");
                },
                _ -> "The picture is PUBLISHED on Instagram and on X");
        requireSent(website.received(TEXT), TEXT + "\n\n#tanyadulu", picture);
        requireSent(website.received(SHORT_TEXT), SHORT_TEXT, picture);
    }

    private Answer upload() {
        return report.step(
                "a picture is uploaded",
                () ->
                        staff.communications()
                                .upload(CAMPAIGN, "/media", "image/jpeg", Poster.jpeg())
                                .ok(),
                seen ->
                        "A picture of %s × %s pixels is stored, without what its file said besides"
                                .formatted(seen.text("width"), seen.text("height")));
    }

    private String draft(String campaign, String picture) {
        String content =
                """
                {
                  "campaignId": "%s",
                  "kind": "INFOGRAPHIC",
                  "title": "Siapa yang menangani Anda?",
                  "body": "%s",
                  "media": [{"mediaId": "%s", "altText": "%s", "shows": {"people": "NONE"}}],
                  "variants": {
                    "INSTAGRAM": {"hashtags": ["tanyadulu"]},
                    "X": {"text": "%s"}
                  }
                }
                """
                        .formatted(campaign, TEXT, picture, ALT_TEXT, SHORT_TEXT);
        return staff.communications().post(CAMPAIGN, "/contents", content).ok().id();
    }

    private String approve(String content, String picture) {
        String path = "/contents/" + content;
        String hash =
                staff.communications().post(CAMPAIGN, path + "/submit").ok().text("contentSha256");
        report.refusal(
                "approving a picture that nobody looked at",
                () ->
                        staff.medicalReviewer()
                                .post(
                                        CAMPAIGN,
                                        path + "/review",
                                        Map.of(
                                                "step",
                                                "MEDICAL",
                                                "verdict",
                                                "APPROVE",
                                                "contentSha256",
                                                hash))
                                .refused(409, "SHOWS_NOT_AFFIRMED"));
        return report.step(
                        "both reviewers looked at the picture",
                        () -> campaignSteps.approve(content, hash, picture),
                        seen -> "The content with its picture is " + seen.text("state"))
                .id();
    }

    private String accountOnX(Website website) {
        return staff.tenantAdmin()
                .post(
                        CAMPAIGN,
                        "/channel-accounts",
                        Map.of(
                                "channel",
                                "X",
                                "handle",
                                "@klinikmelati",
                                "delivery",
                                "WEBHOOK",
                                "webhookUrl",
                                website.url()))
                .ok()
                .id();
    }

    private void requireSent(String call, String text, Answer picture) {
        JsonNode data = RestClient.read(call).path("data");
        JsonNode medium = data.path("media").path(0);
        same("the text", text, data.path("body").asText());
        same("the alternative text", ALT_TEXT, medium.path("altText").asText());
        same("the picture", picture.text("sha256"), medium.path("sha256").asText());
        report.step(
                "the tool fetches the picture",
                () -> Download.of(medium.path("url").asText()),
                seen -> {
                    check(
                            seen.sha256().equals(picture.text("sha256")),
                            () -> "another file than the stored one: " + seen);
                    return "The tool for %s posts \"%s\" and fetches %d bytes of %s"
                            .formatted(
                                    data.path("channel").asText(),
                                    data.path("body").asText().lines().findFirst().orElse(""),
                                    seen.size(),
                                    seen.type());
                });
    }
}
