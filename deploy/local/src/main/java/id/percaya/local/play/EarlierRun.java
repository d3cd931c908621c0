package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

import com.fasterxml.jackson.databind.JsonNode;

/// The case as an earlier run left it: data is kept over a stop, and a crisis happens once.
final class EarlierRun {

    private final Staff cast;
    private final ProgressReport story;

    EarlierRun(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
    }

    /// Whether the clinic has had its crisis.
    boolean isThere() {
        return !crisis().isMissingNode();
    }

    private JsonNode crisis() {
        Answer board = cast.crisisLead().get("crisis", "/crises").ok();
        return board.item("extent/facility", Clinic.FACILITY);
    }

    void show() {
        story.chapter("The case was played before, and its data is still here");
        String id = crisis().path("id").asText();
        Answer room =
                story.step(
                        "the crisis of the earlier play",
                        () -> cast.crisisLead().get("crisis", "/crises/" + id).ok(),
                        EarlierRun::told);
        check(
                room.body().at("/recoveryGate/open").asBoolean(),
                () -> "that play stopped halfway; 'deploy/local/up --reset' lets it start over");
    }

    /// A war room in a line.
    static String told(Answer room) {
        return "Crisis of %s: posture %s, %d statements, suspension %s, recovery gate %s"
                .formatted(
                        room.text("declaredAt"),
                        room.body().at("/posture/chosen").asText(),
                        room.body().path("statements").size(),
                        room.body().at("/suspensions/0/state").asText(),
                        room.body().at("/recoveryGate/open").asBoolean() ? "open" : "closed");
    }
}
