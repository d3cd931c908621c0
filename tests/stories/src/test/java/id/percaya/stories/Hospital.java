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

/// One facility of the other provider, for one story: people, an account, an active campaign, a
/// published release form.
final class Hospital {

    private final Staff cast;
    private final CampaignSteps editorial;
    private final String facility;
    private final String account;
    private final String campaign;
    private final ConsentSteps desk;
    private final String form;

    private Hospital(Staff cast, String facility) {
        this.cast = cast;
        this.editorial = new CampaignSteps(cast);
        this.facility = facility;
        this.account = account();
        this.campaign = editorial.approvedCampaign(plan()).id();
        editorial.activate(campaign).ok();
        this.desk = new ConsentSteps(cast.privacyOfficer());
        this.form = desk.publishedForm(facility).id();
    }

    /// @param facility a code no other story uses
    static Hospital with(Platform platform, String facility) {
        return new Hospital(Staff.of("rs-harapan", new RestClient(platform)), facility);
    }

    Staff cast() {
        return cast;
    }

    CampaignSteps editorial() {
        return editorial;
    }

    ConsentSteps desk() {
        return desk;
    }

    /// Posted by a person, so that no story depends on a listener.
    private String account() {
        Map<String, Object> manual =
                Map.of("channel", "INSTAGRAM", "handle", "@" + facility, "delivery", "MANUAL");
        return cast.tenantAdmin().post("campaign", "/channel-accounts", manual).ok().id();
    }

    private Map<String, Object> plan() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return Map.of(
                "title",
                "Kampanye " + facility,
                "regulatoryClass",
                "EDUCATION",
                "facility",
                facility,
                "period",
                Map.of("from", today, "until", today),
                "objective",
                Map.of("metric", "reach", "baseline", 1, "target", 2, "by", today));
    }

    /// The id of a publication of approved content.
    ///
    /// @param about what the content has besides its words, for example its procedures
    String scheduled(Map<String, Object> about, Duration in) {
        Map<String, Object> content = new HashMap<>(about);
        content.put("campaignId", campaign);
        content.putIfAbsent("kind", "ARTICLE");
        content.put("title", "Kabar " + UUID.randomUUID());
        content.put("body", "Isi untuk " + facility);
        String approved = editorial.approvedContent(content).id();
        return editorial.schedule(approved, account, Instant.now().plus(in)).id();
    }

    /// The story of a person, shown by photo.
    static Map<String, Object> showing(String subject) {
        return Map.of(
                "kind", "EDUCATION",
                "subjects", List.of(Map.of("subjectId", subject, "media", List.of("PHOTO"))),
                "purpose", "EDUCATION");
    }

    /// A crisis whose own halt reaches only the topic that nothing has.
    String crisis() {
        Map<String, Object> report = Map.of("facility", facility, "summary", "Laporan staf");
        String reported = cast.crisisLead().post("crisis", "/cases", report).ok().id();
        String declaration =
                """
                {
                  "caseId": "%s", "facility": "%s",
                  "procedures": [], "practitioners": [], "topics": ["nothing-has-it"],
                  "scope": ["TOPIC"], "severity": "KTD", "drill": false
                }
                """
                        .formatted(reported, facility);
        return cast.crisisLead().post("crisis", "/crises", declaration).ok().id();
    }

    /// A person who may be shown once they consent, by pseudonym.
    String person() {
        return desk.adult("Pasien " + facility);
    }

    /// A consent of an adult to be shown by photo for education on Instagram, from now on.
    Answer consent(String subject, Duration lasting) {
        return desk.given(filled(subject, lasting));
    }

    /// The form for that, filled in.
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
        return cast.communications()
                .get("campaign", "/publications/" + publication)
                .ok()
                .text("state");
    }

    /// A person has posted it.
    void posted(String publication) {
        editorial.publication(publication, "ACCEPTED_PENDING");
        cast.communications()
                .post(
                        "campaign",
                        "/publications/" + publication + "/confirm",
                        Map.of("url", "https://instagram.example/p/" + publication))
                .ok();
    }
}
