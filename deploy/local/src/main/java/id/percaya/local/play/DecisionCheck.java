package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Asks consent-service whether the patient's photo and words may be used on Instagram.
final class DecisionCheck {

    private final Person person;

    DecisionCheck(Person person) {
        this.person = person;
    }

    /// The decision on the photo, after checking that the one on the words is equal.
    JsonNode decision(Patient patient, Answer content) {
        List<Map<String, Object>> questions =
                Stream.of("PHOTO", "WORDS").map(medium -> use(medium, patient, content)).toList();
        JsonNode answers =
                person.post("consent", "/decisions/batch", Map.of("questions", questions))
                        .ok()
                        .body()
                        .path("decisions");
        JsonNode photo = answers.path(0);
        JsonNode words = answers.path(1);
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

    static String summary(JsonNode decision) {
        return "May her photo and her words be used on Instagram? "
                + decision.path("decision").asText()
                + " "
                + decision.path("reasons");
    }

    /// A permission carries obligations and is signed, so that third parties can verify it.
    static String permitted(JsonNode decision) {
        List<String> obligations = decision.path("obligations").findValuesAsText("kind");
        return "May her photo and her words be used on Instagram? %s, to %s; signed until %s"
                .formatted(
                        decision.path("decision").asText(),
                        obligations,
                        decision.path("expiresAt").asText());
    }
}
