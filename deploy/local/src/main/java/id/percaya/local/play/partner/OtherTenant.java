package id.percaya.local.play.partner;

import id.percaya.local.PlatformAccess;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.CampaignSteps;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Staff;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/// The second provider has an event for its partners too, so that something could be seen that must
/// not be.
final class OtherTenant {

    private static final String TENANT = "rs-harapan";

    private final PlatformAccess access;
    private final Staff staff;
    private final CampaignSteps steps;
    private final String facility = "harapan-" + UUID.randomUUID().toString().substring(0, 8);

    OtherTenant(PlatformAccess access) {
        this.access = access;
        this.staff = Staff.of(TENANT, new RestClient(access));
        this.steps = new CampaignSteps(staff);
    }

    /// Schedules a publication and waits until the provider's own partners could have the event.
    ///
    /// @return the id of the publication
    String schedule() {
        String campaign = steps.approveCampaign(plan()).id();
        steps.activate(campaign).ok();
        Map<String, Object> content =
                Map.of(
                        "campaignId", campaign,
                        "kind", "ARTICLE",
                        "title", "Jam kunjungan",
                        "body", "Jam kunjungan sore mulai pukul 16.");
        String approved = steps.approveContent(content).id();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        String publication = steps.schedule(approved, account(), tomorrow).id();
        TopicRecords records = new TopicRecords(access.kafkaClient("partner-" + TENANT));
        Waiting.forOutcome("the event for partners of " + TENANT)
                .until(
                        () -> records.of("percaya.partners." + TENANT + ".campaign"),
                        found ->
                                found.stream()
                                        .anyMatch(record -> record.key().equals(publication)));
        return publication;
    }

    private String account() {
        Map<String, Object> manual =
                Map.of("channel", "INSTAGRAM", "handle", "@" + facility, "delivery", "MANUAL");
        return staff.tenantAdmin().post("campaign", "/channel-accounts", manual).ok().id();
    }

    private Map<String, Object> plan() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return Map.of(
                "title",
                "Kabar rumah sakit",
                "regulatoryClass",
                "EDUCATION",
                "facility",
                facility,
                "period",
                Map.of(
                        "from",
                        today,
                        "until",
                        LocalDate.now(ZoneOffset.UTC).plusDays(7).toString()),
                "objective",
                Map.of("metric", "REACH", "baseline", 1, "target", 2, "by", today));
    }
}
