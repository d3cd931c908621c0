package id.percaya.local.play;

import java.time.Instant;
import java.util.Map;

/// Chapter 6: the procedure is suspended. The licence check becomes evidence, and opening the
/// recovery gate is refused with the missing conditions.
final class SuspensionChapter {

    private final Staff staff;
    private final ProgressReport report;

    SuspensionChapter(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    /// @return the suspension's id
    String play(String crisis) {
        report.chapter("6. The procedure is suspended");
        String suspension = suspend(crisis);
        checkCredentials(crisis);
        report.refusal(
                "lifting the suspension",
                () ->
                        staff.crisisLead()
                                .post("crisis", "/suspensions/" + suspension + "/lift")
                                .refused(409, "CREDENTIAL_NOT_VERIFIED"));
        report.refusal(
                "opening the recovery gate",
                () ->
                        staff.crisisLead()
                                .post("crisis", "/crises/" + crisis + "/open-recovery-gate")
                                .refused(409, "INVESTIGATION_NOT_APPROVED")
                                .refused(409, "SUSPENSION_NOT_DECIDED")
                                .refused(409, "NO_STRONG_ACTION_VERIFIED")
                                .refused(409, "STATUTORY_CLOCK_RUNNING"));
        return suspension;
    }

    private String suspend(String crisis) {
        Map<String, Object> what =
                Map.of(
                        "crisisId", crisis,
                        "facility", Clinic.FACILITY,
                        "procedure", Clinic.PROCEDURE,
                        "practitioner", Clinic.PRACTITIONER);
        return report.step(
                        "liposuction by the doctor is suspended",
                        () -> {
                            String id =
                                    staff.medicalReviewer()
                                            .post("crisis", "/suspensions", what)
                                            .ok()
                                            .id();
                            return staff.crisisLead()
                                    .post("crisis", "/suspensions/" + id + "/enforce")
                                    .ok();
                        },
                        seen -> "Liposuction by doctor R is suspended: " + seen.text("state"))
                .id();
    }

    private void checkCredentials(String crisis) {
        report.step(
                "the doctor's licence is checked",
                () -> staff.crisisLead().post("crisis", "/credential-checks", check(crisis)).ok(),
                seen ->
                        "Licence check: "
                                + seen.text("result")
                                + " — the permit does not cover liposuction here");
    }

    private static String check(String crisis) {
        return """
        {
          "crisisId": "%s",
          "practitioner": "%s",
          "str": "STR-CONTOH-0001",
          "sip": "SIP-CONTOH-0001",
          "facility": "%s",
          "procedure": "%s",
          "result": "NOT_COVERED",
          "checkedAt": "%s",
          "evidence": "Salinan SIP menyebut praktik umum, tanpa tindakan bedah."
        }
        """
                .formatted(
                        crisis,
                        Clinic.PRACTITIONER,
                        Clinic.FACILITY,
                        Clinic.PROCEDURE,
                        Instant.now());
    }
}
