package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;

/// Chapter 3: a patient has died after liposuction, and people talk. Listening counts them and
/// raises an alert, and crisis-service has a case before anyone called.
final class BurstChapter {

    /// What listening found: the import with the burst, the monitor that counts, and the case that
    /// came of its alert.
    record Noticed(String batch, String monitor, String caseId) {}

    private final Staff cast;
    private final ProgressReport story;
    private final MentionExports mentions;
    private final FiguresCheck figures;

    BurstChapter(Staff cast, ProgressReport story, MentionExports mentions, FiguresCheck figures) {
        this.cast = cast;
        this.story = story;
        this.mentions = mentions;
        this.figures = figures;
    }

    Noticed play() {
        story.chapter("3. The burst: 210 mentions in two days");
        quietWeeks();
        String monitor = new MonitoringSetup(cast, story).monitor();
        String batch = loudDays();
        story.step(
                "the figures of the two days", () -> figures.ofBurst(monitor), FiguresCheck::told);
        return new Noticed(batch, monitor, openedCase(alert(monitor)));
    }

    private void quietWeeks() {
        Answer batch =
                story.step(
                        "four quiet weeks are imported",
                        () -> upload("PLAIN_ID", "text/csv", mentions.quietWeeks()),
                        BurstChapter::counts);
        same("rejected rows", 1L, batch.number("rejected"));
        story.step(
                "the broken row is named",
                () -> cast.analyst().get("listening", "/imports/" + batch.id() + "/errors").ok(),
                errors -> "The broken row, and only that: " + errors.items().path(0));
    }

    private String loudDays() {
        Answer batch =
                story.step(
                        "two loud days are imported",
                        () -> upload("NDJSON", "application/x-ndjson", mentions.burst()),
                        BurstChapter::counts);
        same("accepted mentions", 210L, batch.number("accepted"));
        same("repeats", 14L, repeats(batch));
        return batch.id();
    }

    private Answer upload(String format, String type, String content) {
        return cast.analyst().upload("listening", "/imports?format=" + format, type, content).ok();
    }

    private static String counts(Answer batch) {
        return "Import %s: %d accepted, %d repeats, %d rejected"
                .formatted(
                        batch.text("state"),
                        batch.number("accepted"),
                        repeats(batch),
                        batch.number("rejected"));
    }

    private static long repeats(Answer batch) {
        return batch.number("duplicates") + batch.number("updated");
    }

    private String alert(String monitor) {
        JsonNode alert =
                story.step(
                        "an alert is raised",
                        () ->
                                Waiting.forItem(
                                        "an alert",
                                        () -> cast.analyst().get("listening", "/alerts"),
                                        alerts -> alerts.item("monitorId", monitor)),
                        BurstChapter::explained);
        return alert.path("id").asText();
    }

    private static String explained(JsonNode alert) {
        return "Alert %s: %d of %d mentions negative within a day, usual are %.1f"
                .formatted(
                        alert.path("severity").asText(),
                        alert.path("negative").asInt(),
                        alert.path("mentions").asInt(),
                        alert.path("baseline").asDouble());
    }

    private String openedCase(String alert) {
        JsonNode opened =
                story.step(
                        "the alert has become a case",
                        () ->
                                Waiting.forItem(
                                        "a case",
                                        () -> cast.crisisLead().get("crisis", "/cases"),
                                        cases -> cases.item("alert/alertId", alert)),
                        seen -> "The alert has opened a case in crisis-service by itself");
        same("the case's facility", Clinic.FACILITY, opened.path("facility").asText());
        return opened.path("id").asText();
    }
}
