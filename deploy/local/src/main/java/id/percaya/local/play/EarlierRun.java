package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

import com.fasterxml.jackson.databind.JsonNode;

/// Shows the case as an earlier run left it. The data outlives a stop, and the case is played only
/// once.
final class EarlierRun {

    private final Staff staff;
    private final ProgressReport report;

    EarlierRun(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    /// True if the crisis was already declared.
    boolean isThere() {
        return !crisis().isMissingNode();
    }

    private JsonNode crisis() {
        Answer board = staff.crisisLead().get("crisis", "/crises").ok();
        return board.item("facility", Clinic.FACILITY);
    }

    void show() {
        report.chapter("The case was played before, and its data is still here");
        String id = crisis().path("id").asText();
        Answer room =
                report.step(
                        "the crisis of the earlier play",
                        () -> staff.crisisLead().get("crisis", "/crises/" + id).ok(),
                        EarlierRun::summary);
        check(
                room.body().at("/recoveryGate/open").asBoolean(),
                () -> "that play stopped halfway; 'deploy/local/up --reset' lets it start over");
    }

    /// One-line summary of a crisis.
    static String summary(Answer room) {
        return "Crisis of %s: posture %s, %d statements, suspension %s, recovery gate %s"
                .formatted(
                        room.text("declaredAt"),
                        room.body().at("/posture/chosen").asText(),
                        room.body().path("statements").size(),
                        room.body().at("/suspensions/0/state").asText(),
                        room.body().at("/recoveryGate/open").asBoolean() ? "open" : "closed");
    }
}
