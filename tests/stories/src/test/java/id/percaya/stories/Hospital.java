package id.percaya.stories;

import id.percaya.local.Platform;
import id.percaya.local.play.Answer;
import id.percaya.local.play.CampaignSteps;
import id.percaya.local.play.ConsentSteps;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A facility, usually of the second provider, for one story, with staff, an account, an active
/// campaign and a published release form.
final class Hospital {

    private final Staff staff;
    private final CampaignSteps campaignSteps;
    private final String facility;
    private final String account;
    private final String campaign;
    private final ConsentSteps consentSteps;
    private final String form;

    private Hospital(Staff staff, String facility) {
        this.staff = staff;
        this.campaignSteps = new CampaignSteps(staff);
        this.facility = facility;
        this.account = account();
        this.campaign = campaignSteps.approveCampaign(plan()).id();
        campaignSteps.activate(campaign).ok();
        this.consentSteps = new ConsentSteps(staff.privacyOfficer());
        this.form = consentSteps.publishForm(facility).id();
    }

    /// @param facility a code that no other story uses
    static Hospital with(Platform platform, String facility) {
        return of("rs-harapan", platform, facility);
    }

    /// A facility of any provider. The clinic case counts most events of `klinik-melati`.
    static Hospital of(String tenant, Platform platform, String facility) {
        return new Hospital(
                Staff.of(tenant, new RestClient(new CheckedAnswers(platform))), facility);
    }

    Staff staff() {
        return staff;
    }

    CampaignSteps campaignSteps() {
        return campaignSteps;
    }

    ConsentSteps consentSteps() {
        return consentSteps;
    }

    /// Manual delivery, so that no story depends on a webhook.
    private String account() {
        Map<String, Object> manual =
                Map.of("channel", "INSTAGRAM", "handle", "@" + facility, "delivery", "MANUAL");
        return staff.tenantAdmin().post("campaign", "/channel-accounts", manual).ok().id();
    }

    private Map<String, Object> plan() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String end = today.plusDays(30).toString();
        return Map.of(
                "title",
                "Kampanye " + facility,
                "regulatoryClass",
                "EDUCATION",
                "facility",
                facility,
                "period",
                Map.of("from", today.toString(), "until", end),
                "objective",
                Map.of("metric", "REACH", "baseline", 1, "target", 2, "by", end));
    }

    /// Schedules approved content and returns the id of the publication.
    ///
    /// @param about further fields of the content, for example its procedures
    String schedule(Map<String, Object> about, Duration in) {
        Map<String, Object> content = new HashMap<>(about);
        content.put("campaignId", campaign);
        content.putIfAbsent("kind", "ARTICLE");
        content.put("title", "Kabar " + UUID.randomUUID());
        content.put("body", "Isi %s untuk %s".formatted(UUID.randomUUID(), facility));
        String approved = campaignSteps.approveContent(content).id();
        return campaignSteps.schedule(approved, account, Instant.now().plus(in)).id();
    }

    /// Content fields for a person's story with a photo.
    static Map<String, Object> showing(String subject) {
        return Map.of(
                "kind", "EDUCATION",
                "subjects", List.of(Map.of("subjectId", subject, "media", List.of("PHOTO"))),
                "purpose", "EDUCATION");
    }

    /// Declares a crisis whose halt covers only a topic that no content has.
    String declareCrisis() {
        Map<String, Object> report = Map.of("facility", facility, "summary", "Laporan staf");
        String reported = staff.crisisLead().post("crisis", "/cases", report).ok().id();
        String declaration =
                """
                {
                  "caseId": "%s", "facility": "%s",
                  "procedures": [], "practitioners": [], "topics": ["nothing-has-it"],
                  "scope": ["TOPIC"], "severity": "KTD", "drill": false
                }
                """
                        .formatted(reported, facility);
        return staff.crisisLead().post("crisis", "/crises", declaration).ok().id();
    }

    /// Registers an adult and returns the pseudonym.
    String registerPerson() {
        return consentSteps.registerAdult("Pasien " + facility);
    }

    /// Gives consent for an adult: photo, for education, on Instagram, from now on.
    Answer giveConsent(String subject, Duration lasting) {
        return consentSteps.giveConsent(filled(subject, lasting));
    }

    /// The form for that consent, filled in.
    Map<String, Object> filled(String subject, Duration lasting) {
        Instant now = Instant.now();
        Map<String, String> grant =
                Map.of(
                        "purpose", "EDUCATION",
                        "channel", "INSTAGRAM",
                        "medium", "PHOTO",
                        "from", now.minusSeconds(60).toString(),
                        "until", now.plus(lasting).toString());
        return Map.of(
                "subjectId", subject, "formId", form, "language", "id", "grants", List.of(grant));
    }

    String state(String publication) {
        return staff.communications()
                .get("campaign", "/publications/" + publication)
                .ok()
                .text("state");
    }

    /// Confirms that a person has posted the publication.
    void confirmPosted(String publication) {
        campaignSteps.awaitPassed(publication, "ACCEPTED_PENDING");
        staff.communications()
                .post(
                        "campaign",
                        "/publications/" + publication + "/confirm",
                        Map.of("url", "https://www.instagram.com/p/" + publication))
                .ok();
    }
}
