package id.percaya.local.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// How an approved statement gets out: on the account with a webhook by itself, on the other by a
/// person, past the halt; and how crisis-service learns of both.
final class StatementPublishing {

    private static final Map<String, Object> POSTED =
            Map.of("url", "https://facebook.example/klinik.melati/pernyataan-1");

    private final Staff cast;
    private final ProgressReport story;

    StatementPublishing(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
    }

    void play(String crisis, String statement, Website website) {
        story.step(
                "the statement reaches the website",
                () -> website.received("belasungkawa"),
                seen -> "Past the halt: a signed call to the clinic's website, signature verified");
        byHand(statement);
        clockMet(crisis);
        onRecord(statement);
    }

    private void byHand(String statement) {
        JsonNode waiting =
                Waiting.forItem(
                        "a publication for a person",
                        () ->
                                cast.communications()
                                        .get("campaign", "/publications?state=ACCEPTED_PENDING"),
                        pending -> pending.item("statementId", statement));
        String confirm = "/publications/" + waiting.path("id").asText() + "/confirm";
        story.step(
                "a person posts the statement on Facebook and confirms",
                () -> cast.communications().post("campaign", confirm, POSTED).ok(),
                seen -> "Posted on Facebook by hand and confirmed: " + seen.text("state"));
    }

    private void clockMet(String crisis) {
        story.step(
                "the clock of the first statement is met",
                () ->
                        Waiting.until(
                                "the clock met",
                                Waiting.SOON,
                                () -> clock(crisis),
                                clock -> clock.path("state").asText().equals("MET")),
                clock -> "Clock FIRST_STATEMENT is MET, due was " + clock.path("dueAt").asText());
    }

    private JsonNode clock(String crisis) {
        Answer clocks = cast.crisisLead().get("crisis", "/obligations?crisisId=" + crisis).ok();
        return clocks.item("code", "FIRST_STATEMENT");
    }

    private void onRecord(String statement) {
        story.step(
                "both publications are on record",
                () ->
                        Waiting.until(
                                "both publications",
                                Waiting.SOON,
                                () ->
                                        cast.crisisLead()
                                                .get("crisis", "/statements/" + statement)
                                                .ok(),
                                seen -> seen.body().path("publications").size() == 2),
                seen -> "Campaign has told it back: " + seen.text("state") + " on two channels");
    }
}
