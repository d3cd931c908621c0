package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// Chapter 4: the crisis lead declares. The type gives the posture, clocks start, and what the
/// clinic had scheduled stops.
final class CrisisChapter {

    private static final List<String> CLOCKS =
            List.of("FIRST_STATEMENT", "RCA_START", "IKP_INTERNAL_REPORT");

    private final Staff cast;
    private final Person stranger;
    private final ProgressReport story;
    private final CampaignSteps editorial;

    CrisisChapter(Staff cast, Person stranger, ProgressReport story) {
        this.cast = cast;
        this.stranger = stranger;
        this.story = story;
        this.editorial = new CampaignSteps(cast);
    }

    /// @return the crisis' id
    String play(String caseId, String publication) {
        story.chapter("4. The crisis is declared");
        String crisis = declare(caseId);
        posture(crisis);
        anotherProvider(crisis);
        halted(publication);
        return crisis;
    }

    private String declare(String caseId) {
        Answer crisis =
                story.step(
                        "the crisis lead declares",
                        () -> cast.crisisLead().post("crisis", "/crises", declaration(caseId)).ok(),
                        seen ->
                                "Crisis declared, severity "
                                        + seen.text("severity")
                                        + ", phase "
                                        + seen.text("phase"));
        story.step("the clocks run", () -> clocks(crisis.id()), CrisisChapter::running);
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
          "drill": false
        }
        """
                .formatted(caseId, Clinic.FACILITY, Clinic.PROCEDURE, Clinic.PRACTITIONER);
    }

    private JsonNode clocks(String crisis) {
        return Waiting.until(
                "the three clocks",
                Waiting.SOON,
                () ->
                        cast.crisisLead()
                                .get("crisis", "/obligations?crisisId=" + crisis)
                                .ok()
                                .items(),
                clocks -> clocks.findValuesAsText("code").containsAll(CLOCKS));
    }

    private static String running(JsonNode clocks) {
        return "Clocks run: " + String.join(", ", clocks.findValuesAsText("code"));
    }

    private void posture(String crisis) {
        String path = "/crises/" + crisis;
        Answer seen =
                story.step(
                        "the posture is derived",
                        () -> cast.crisisLead().post("crisis", path + "/assess", assessment()).ok(),
                        CrisisChapter::derived);
        same("posture", "REBUILD", seen.body().at("/posture/recommended").asText());
        story.refusal(
                "denying it",
                () ->
                        cast.crisisLead()
                                .post("crisis", path + "/choose-posture", Map.of("posture", "DENY"))
                                .refused(409, "TYPE_MAY_NOT_BE_DENIED"));
        story.step(
                "the posture is chosen",
                () ->
                        cast.crisisLead()
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

    private void anotherProvider(String crisis) {
        story.refusal(
                "another provider looks for the crisis",
                () -> stranger.get("crisis", "/crises/" + crisis).refused(404, "NOT_FOUND"));
    }

    private void halted(String publication) {
        story.step(
                "campaign holds what was scheduled",
                () -> editorial.publication(publication, "HELD"),
                seen ->
                        "Campaign halts by itself: the infographic is HELD "
                                + seen.body().path("reasons"));
        story.refusal(
                "releasing the infographic while halted",
                () -> editorial.release(publication).refused(409, "HALTED"));
    }
}
