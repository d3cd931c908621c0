package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;

import com.fasterxml.jackson.databind.JsonNode;

/// Chapter 3: after the death of a patient, negative mentions burst. Listening raises an alert, and
/// crisis-service opens a case.
final class BurstChapter {

    /// The ids that later chapters need: the import with the burst, the monitor and the opened
    /// case.
    record DetectedBurst(String imported, String monitor, String caseId) {}

    private final Staff staff;
    private final ProgressReport report;
    private final MentionExports mentions;
    private final FiguresCheck figures;

    BurstChapter(
            Staff staff, ProgressReport report, MentionExports mentions, FiguresCheck figures) {
        this.staff = staff;
        this.report = report;
        this.mentions = mentions;
        this.figures = figures;
    }

    DetectedBurst play() {
        report.chapter("3. The burst: 210 mentions in two days");
        importQuietWeeks();
        String monitor = new MonitoringSetup(staff, report).monitor();
        String imported = importBurst();
        report.step(
                "the figures of the two days",
                () -> figures.ofBurst(monitor),
                FiguresCheck::summary);
        String opened = awaitCase(awaitAlert(monitor));
        new ConcernSteps(staff, report).play(monitor);
        return new DetectedBurst(imported, monitor, opened);
    }

    private void importQuietWeeks() {
        Answer imported =
                report.step(
                        "four quiet weeks are imported",
                        () -> upload("PLAIN_ID", "text/csv", mentions.quietWeeks()),
                        BurstChapter::counts);
        same("rejected rows", 1L, imported.number("rejected"));
        report.step(
                "the broken row is named",
                () ->
                        staff.analyst()
                                .get("listening", "/imports/" + imported.id() + "/errors")
                                .ok(),
                errors -> "The broken row, and only that: " + errors.items().path(0));
    }

    private String importBurst() {
        Answer imported =
                report.step(
                        "two loud days are imported",
                        () -> upload("NDJSON", "application/x-ndjson", mentions.burst()),
                        BurstChapter::counts);
        same("accepted mentions", 210L, imported.number("accepted"));
        same("repeats", 14L, repeats(imported));
        return imported.id();
    }

    private Answer upload(String format, String type, String content) {
        Answer received =
                staff.analyst()
                        .upload("listening", "/imports?format=" + format, type, content)
                        .ok();
        return Waiting.forOutcome("the end of the import")
                .until(
                        () -> staff.analyst().get("listening", "/imports/" + received.id()).ok(),
                        seen -> !seen.text("state").equals("RECEIVED"));
    }

    private static String counts(Answer imported) {
        return "Import %s: %d accepted, %d repeats, %d rejected"
                .formatted(
                        imported.text("state"),
                        imported.number("accepted"),
                        repeats(imported),
                        imported.number("rejected"));
    }

    private static long repeats(Answer imported) {
        return imported.number("duplicates") + imported.number("updated");
    }

    private String awaitAlert(String monitor) {
        JsonNode alert =
                report.step(
                        "an alert is raised",
                        () ->
                                Waiting.forItem(
                                        "an alert",
                                        () -> staff.analyst().get("listening", "/alerts"),
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

    private String awaitCase(String alert) {
        JsonNode opened =
                report.step(
                        "the alert has become a case",
                        () ->
                                Waiting.forItem(
                                        "a case",
                                        () -> staff.crisisLead().get("crisis", "/cases"),
                                        cases -> cases.item("alert/alertId", alert)),
                        seen -> "The alert has opened a case in crisis-service by itself");
        same("the case's facility", Clinic.FACILITY, opened.path("facility").asText());
        return opened.path("id").asText();
    }
}
