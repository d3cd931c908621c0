package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

/// Chapter 10: figures before and during the crisis, and a crisis record in which every clock is
/// met.
final class ReviewChapter {

    private final Staff staff;
    private final ProgressReport report;
    private final FiguresCheck figures;

    ReviewChapter(Staff staff, ProgressReport report, FiguresCheck figures) {
        this.staff = staff;
        this.report = report;
        this.figures = figures;
    }

    void play(BurstChapter.DetectedBurst burst, String crisis, String campaign) {
        String monitor = burst.monitor();
        report.chapter("10. The figures, and what is on record");
        report.step(
                "the figures before",
                () -> figures.ofQuietWeeks(monitor),
                seen -> "Four weeks before: " + FiguresCheck.summary(seen));
        report.step(
                "the figures during",
                () -> figures.ofBurst(monitor),
                seen -> "Two days of crisis: " + FiguresCheck.summary(seen));
        report.step("the war room", () -> warRoom(crisis), EarlierRun::summary);
        history(crisis);
        report.step(
                "the causal chain",
                () -> new CorrelationCheck(staff.auditor()).follow(burst, crisis, campaign),
                chain ->
                        "One chain, "
                                + chain
                                + ": import, alert, case, crisis, halt, recovery campaign");
    }

    private Answer warRoom(String crisis) {
        Answer seen = staff.crisisLead().get("crisis", "/crises/" + crisis).ok();
        check(
                seen.body().path("recoveryGate").path("open").asBoolean(),
                () -> "the gate is closed: " + seen.body());
        return seen;
    }

    private void history(String crisis) {
        report.step(
                "the crisis' history",
                () -> staff.crisisLead().get("crisis", "/crises/" + crisis + "/history").ok(),
                seen ->
                        "Its history has "
                                + seen.items().size()
                                + " events, each with who and when");
    }
}
