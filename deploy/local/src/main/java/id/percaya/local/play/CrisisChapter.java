package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Chapter 4: the crisis lead declares a crisis. Its type determines the posture, the statutory
/// clocks start, and scheduled publications are held.
final class CrisisChapter {

    private static final List<String> CLOCKS =
            List.of("FIRST_STATEMENT", "RCA_START", "IKP_INTERNAL_REPORT");

    private final Staff staff;
    private final Person otherProvider;
    private final ProgressReport report;
    private final CampaignSteps campaignSteps;

    CrisisChapter(Staff staff, Person otherProvider, ProgressReport report) {
        this.staff = staff;
        this.otherProvider = otherProvider;
        this.report = report;
        this.campaignSteps = new CampaignSteps(staff);
    }

    /// @return the crisis' id
    String play(String caseId, String publication) {
        report.chapter("4. The crisis is declared");
        String crisis = declare(caseId);
        choosePosture(crisis);
        checkTenantIsolation(crisis);
        checkHalt(publication);
        return crisis;
    }

    private String declare(String caseId) {
        Answer crisis =
                report.step(
                        "the crisis lead declares",
                        () ->
                                staff.crisisLead()
                                        .post("crisis", "/crises", declaration(caseId))
                                        .ok(),
                        seen ->
                                "Crisis declared, severity "
                                        + seen.text("severity")
                                        + ", phase "
                                        + seen.text("phase"));
        report.step("the clocks run", () -> clocks(crisis.id()), CrisisChapter::running);
        return crisis.id();
    }

    private static String declaration(String caseId) {
        return """
        {
          "caseId": "%s",
          "facility": "%s",
          "procedures": ["%s"],
          "practitioners": ["%s"],
          "topics": ["patient-safety"],
          "scope": ["FACILITY", "PROCEDURE"],
          "severity": "SENTINEL",
          "deaths": 1,
          "drill": false
        }
        """
                .formatted(caseId, Clinic.FACILITY, Clinic.PROCEDURE, Clinic.PRACTITIONER);
    }

    private JsonNode clocks(String crisis) {
        return Waiting.forOutcome("the three clocks")
                .until(
                        () ->
                                staff.crisisLead()
                                        .get("crisis", "/obligations?crisisId=" + crisis)
                                        .ok()
                                        .items(),
                        clocks -> clocks.findValuesAsText("code").containsAll(CLOCKS));
    }

    private static String running(JsonNode clocks) {
        return "Clocks run: " + String.join(", ", clocks.findValuesAsText("code"));
    }

    private void choosePosture(String crisis) {
        String path = "/crises/" + crisis;
        Answer seen =
                report.step(
                        "the posture is derived",
                        () ->
                                staff.crisisLead()
                                        .post("crisis", path + "/assess", assessment())
                                        .ok(),
                        CrisisChapter::derived);
        same("posture", "REBUILD", seen.body().at("/posture/recommended").asText());
        report.refusal(
                "denying it",
                () ->
                        staff.crisisLead()
                                .post("crisis", path + "/propose-posture", denial())
                                .refused(409, "TYPE_MAY_NOT_BE_DENIED"));
        report.step(
                "the posture is chosen",
                () ->
                        staff.crisisLead()
                                .post(
                                        "crisis",
                                        path + "/choose-posture",
                                        Map.of("posture", "REBUILD"))
                                .ok(),
                answer -> "Posture chosen: " + answer.body().at("/posture/chosen").asText());
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "type", "MISDEED_WITH_INJURIES",
                "similarBefore", false,
                "priorReputation", "NEUTRAL");
    }

    private static String derived(Answer warRoom) {
        JsonNode posture = warRoom.body().path("posture");
        JsonNode derivation = posture.path("derivation");
        return "%s is of the %s cluster, threat %s, guidelines %s: posture %s"
                .formatted(
                        derivation.path("type").asText(),
                        derivation.path("cluster").asText(),
                        derivation.path("threat").asText(),
                        derivation.path("guidelines"),
                        posture.path("recommended").asText());
    }

    private void checkTenantIsolation(String crisis) {
        report.refusal(
                "another provider looks for the crisis",
                () -> otherProvider.get("crisis", "/crises/" + crisis).refused(404, "NOT_FOUND"));
    }

    private void checkHalt(String publication) {
        report.step(
                "campaign holds what was scheduled",
                () -> campaignSteps.awaitState(publication, "HELD"),
                seen ->
                        "Campaign halts by itself: the infographic is HELD "
                                + seen.body().path("reasons")
                                + " by "
                                + seen.body().path("halts"));
        report.refusal(
                "releasing the infographic while halted",
                () -> campaignSteps.release(publication).refused(409, "HALTED"));
    }

    private static Map<String, Object> denial() {
        return Map.of(
                "posture", "DENY",
                "reason", "Klinik tidak bersalah.",
                "refutation", "Tidak ada.");
    }
}
