package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// May her story be used on Instagram? Asked of consent-service for her photo and for her words.
final class DecisionCheck {

    private final Person asking;

    DecisionCheck(Person asking) {
        this.asking = asking;
    }

    /// The decision on her photo, which is that on her words too.
    JsonNode decision(Patient patient, Answer content) {
        List<Map<String, Object>> questions =
                Stream.of("PHOTO", "WORDS").map(medium -> use(medium, patient, content)).toList();
        JsonNode decisions =
                asking.post("consent", "/decisions/batch", Map.of("questions", questions))
                        .ok()
                        .body()
                        .path("decisions");
        JsonNode photo = decisions.path(0);
        JsonNode words = decisions.path(1);
        same("the decision on her words", photo.path("decision"), words.path("decision"));
        return photo;
    }

    private static Map<String, Object> use(String medium, Patient patient, Answer content) {
        return Map.of(
                "subjectIds",
                List.of(patient.subject()),
                "assetId",
                content.id(),
                "assetHash",
                content.text("contentSha256"),
                "purpose",
                "PUBLIC_RELATIONS",
                "channel",
                "INSTAGRAM",
                "medium",
                medium);
    }

    static String told(JsonNode decision) {
        return "May her photo and her words be used on Instagram? "
                + decision.path("decision").asText()
                + " "
                + decision.path("reasons");
    }

    /// A permission binds who relies on it, and is signed for those who were not there.
    static String permitted(JsonNode decision) {
        List<String> obligations = decision.path("obligations").findValuesAsText("kind");
        return "May her photo and her words be used on Instagram? %s, to %s; signed until %s"
                .formatted(
                        decision.path("decision").asText(),
                        obligations,
                        decision.path("expiresAt").asText());
    }
}
