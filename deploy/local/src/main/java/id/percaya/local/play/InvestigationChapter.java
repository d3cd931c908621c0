package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Chapter 7: root cause analysis and corrective action. The recovery gate opens only when all of
/// it is on record.
final class InvestigationChapter {

    private final Staff staff;
    private final ProgressReport report;

    InvestigationChapter(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    void play(String crisis, String suspension) {
        report.chapter("7. The investigation");
        String investigation = recordFindings(crisis);
        verifyAction(crisis, investigation);
        makeSuspensionPermanent(suspension);
        reportIncident(crisis);
        report.step(
                "the recovery gate opens",
                () ->
                        staff.crisisLead()
                                .post("crisis", "/crises/" + crisis + "/open-recovery-gate")
                                .ok(),
                seen -> "Every condition is met: the recovery gate is open");
    }

    private String recordFindings(String crisis) {
        String id =
                staff.crisisLead()
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
        return report.step(
                        "findings are submitted and approved by another person",
                        () -> {
                            staff.crisisLead().post("crisis", path + "/start").ok();
                            staff.medicalReviewer()
                                    .post("crisis", path + "/submit-findings", findings)
                                    .ok();
                            return staff.crisisLead().post("crisis", path + "/approve").ok();
                        },
                        seen -> "Root cause analysis: two findings, " + seen.text("state"))
                .id();
    }

    private void verifyAction(String crisis, String investigation) {
        String plan = plan(crisis, investigation, subject(staff.crisisLead()));
        String id = staff.crisisLead().post("crisis", "/corrective-actions", plan).ok().id();
        String path = "/corrective-actions/" + id;
        Map<String, Object> verified =
                Map.of("effective", true, "evidence", "Audit 40 jadwal: semua dengan kewenangan.");
        report.step(
                "a strong corrective action is implemented and its effect verified",
                () -> {
                    staff.crisisLead().post("crisis", path + "/implement").ok();
                    return staff.medicalReviewer().post("crisis", path + "/verify", verified).ok();
                },
                seen -> "Corrective action, " + seen.text("strength") + ": " + seen.text("state"));
    }

    private static String subject(Person person) {
        return person.get("crisis", "/me").ok().text("subject");
    }

    private static String plan(String crisis, String investigation, String owner) {
        return """
        {
          "crisisId": "%s",
          "investigationId": "%s",
          "title": "Jadwal tindakan terkunci tanpa kewenangan klinis yang berlaku",
          "strength": "STRONGER",
          "owner": "%s",
          "dueOn": "%s",
          "measure": "Sistem menolak jadwal tanpa kewenangan, diuji dengan 40 jadwal",
          "measureDays": 0
        }
        """
                .formatted(
                        crisis, investigation, owner, LocalDate.now(ZoneOffset.UTC).plusDays(30));
    }

    private void makeSuspensionPermanent(String suspension) {
        report.step(
                "the suspension is made permanent",
                () ->
                        staff.crisisLead()
                                .post(
                                        "crisis",
                                        "/suspensions/" + suspension + "/make-permanent",
                                        Map.of(
                                                "reason",
                                                "Klinik tidak lagi melakukan sedot lemak."))
                                .ok(),
                seen -> "The suspension of liposuction by doctor R is " + seen.text("state"));
    }

    private void reportIncident(String crisis) {
        JsonNode obligation =
                staff.crisisLead()
                        .get("crisis", "/obligations?crisisId=" + crisis)
                        .ok()
                        .item("code", "IKP_INTERNAL_REPORT");
        report.step(
                "the incident is reported",
                () ->
                        staff.crisisLead()
                                .post(
                                        "crisis",
                                        "/obligations/" + obligation.path("id").asText() + "/meet",
                                        Map.of(
                                                "evidence",
                                                "Laporan IKP-001 diterima tim keselamatan pasien."))
                                .ok(),
                seen ->
                        "Incident report within 48 hours (Permenkes 11/2017): "
                                + seen.text("state"));
    }
}
