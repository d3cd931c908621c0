package id.percaya.local.play;

import java.time.Instant;
import java.util.Map;

/// Chapter 6: the procedure stops. Whose licence did not cover it is evidence, and whoever wants to
/// polish the image now is told what has to come first.
final class SuspensionChapter {

    private final Staff cast;
    private final ProgressReport story;

    SuspensionChapter(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
    }

    /// @return the suspension's id
    String play(String crisis) {
        story.chapter("6. The procedure is suspended");
        String suspension = suspension(crisis);
        credentials(crisis);
        story.refusal(
                "lifting the suspension",
                () ->
                        cast.crisisLead()
                                .post("crisis", "/suspensions/" + suspension + "/lift")
                                .refused(409, "CREDENTIAL_NOT_VERIFIED"));
        story.refusal(
                "opening the recovery gate",
                () ->
                        cast.crisisLead()
                                .post("crisis", "/crises/" + crisis + "/open-recovery-gate")
                                .refused(409, "INVESTIGATION_NOT_APPROVED")
                                .refused(409, "SUSPENSION_NOT_DECIDED")
                                .refused(409, "NO_STRONG_ACTION_VERIFIED")
                                .refused(409, "STATUTORY_CLOCK_RUNNING"));
        return suspension;
    }

    private String suspension(String crisis) {
        Map<String, Object> what =
                Map.of(
                        "crisisId", crisis,
                        "facility", Clinic.FACILITY,
                        "procedure", Clinic.PROCEDURE,
                        "practitioner", Clinic.PRACTITIONER);
        return story.step(
                        "liposuction by the doctor is suspended",
                        () -> {
                            String id =
                                    cast.medicalReviewer()
                                            .post("crisis", "/suspensions", what)
                                            .ok()
                                            .id();
                            return cast.crisisLead()
                                    .post("crisis", "/suspensions/" + id + "/enforce")
                                    .ok();
                        },
                        seen -> "Liposuction by doctor R is suspended: " + seen.text("state"))
                .id();
    }

    private void credentials(String crisis) {
        story.step(
                "the doctor's licence is checked",
                () -> cast.crisisLead().post("crisis", "/credential-checks", check(crisis)).ok(),
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
