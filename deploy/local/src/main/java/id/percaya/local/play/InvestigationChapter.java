package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Chapter 7: why it happened, and what is done so that it does not happen again. Only when all of
/// it is on record does the recovery gate open.
final class InvestigationChapter {

    private final Staff cast;
    private final ProgressReport story;

    InvestigationChapter(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
    }

    void play(String crisis, String suspension) {
        story.chapter("7. The investigation");
        String investigation = findings(crisis);
        action(crisis, investigation);
        decided(suspension);
        reported(crisis);
        story.step(
                "the recovery gate opens",
                () ->
                        cast.crisisLead()
                                .post("crisis", "/crises/" + crisis + "/open-recovery-gate")
                                .ok(),
                seen -> "Every condition is met: the recovery gate is open");
    }

    private String findings(String crisis) {
        String id =
                cast.crisisLead()
                        .post("crisis", "/investigations", Map.of("crisisId", crisis))
                        .ok()
                        .id();
        String path = "/investigations/" + id;
        Map<String, Object> findings =
                Map.of(
                        "findings",
                        List.of(
                                "Kewenangan klinis dokter tidak diperiksa sebelum jadwal tindakan dibuat.",
                                "Tindakan berisiko dilakukan tanpa tim dan alat kegawatan di tempat."));
        return story.step(
                        "findings are submitted and approved by another person",
                        () -> {
                            cast.crisisLead().post("crisis", path + "/start").ok();
                            cast.medicalReviewer()
                                    .post("crisis", path + "/submit-findings", findings)
                                    .ok();
                            return cast.crisisLead().post("crisis", path + "/approve").ok();
                        },
                        seen -> "Root cause analysis: two findings, " + seen.text("state"))
                .id();
    }

    private void action(String crisis, String investigation) {
        String plan = plan(crisis, investigation);
        String id = cast.crisisLead().post("crisis", "/corrective-actions", plan).ok().id();
        String path = "/corrective-actions/" + id;
        Map<String, Object> verified =
                Map.of("effective", true, "evidence", "Audit 40 jadwal: semua dengan kewenangan.");
        story.step(
                "a strong corrective action is implemented and its effect verified",
                () -> {
                    cast.crisisLead().post("crisis", path + "/implement").ok();
                    return cast.medicalReviewer().post("crisis", path + "/verify", verified).ok();
                },
                seen -> "Corrective action, " + seen.text("strength") + ": " + seen.text("state"));
    }

    private static String plan(String crisis, String investigation) {
        return """
        {
          "crisisId": "%s",
          "investigationId": "%s",
          "title": "Jadwal tindakan terkunci tanpa kewenangan klinis yang berlaku",
          "strength": "STRONGER",
          "owner": "Kepala pelayanan medik",
          "dueOn": "%s",
          "measure": "Tidak ada jadwal tindakan tanpa kewenangan dalam 30 hari"
        }
        """
                .formatted(crisis, investigation, LocalDate.now(ZoneOffset.UTC).plusDays(30));
    }

    private void decided(String suspension) {
        story.step(
                "the suspension is made permanent",
                () ->
                        cast.crisisLead()
                                .post("crisis", "/suspensions/" + suspension + "/make-permanent")
                                .ok(),
                seen -> "The suspension of liposuction by doctor R is " + seen.text("state"));
    }

    private void reported(String crisis) {
        JsonNode report =
                cast.crisisLead()
                        .get("crisis", "/obligations?crisisId=" + crisis)
                        .ok()
                        .item("code", "IKP_INTERNAL_REPORT");
        story.step(
                "the incident is reported",
                () ->
                        cast.crisisLead()
                                .post(
                                        "crisis",
                                        "/obligations/" + report.path("id").asText() + "/meet",
                                        Map.of(
                                                "evidence",
                                                "Laporan IKP-001 diterima tim keselamatan pasien."))
                                .ok(),
                seen ->
                        "Incident report within 48 hours (Permenkes 11/2017): "
                                + seen.text("state"));
    }
}
