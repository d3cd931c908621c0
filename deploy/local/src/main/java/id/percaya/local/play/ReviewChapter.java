package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;

/// Chapter 10: what is left. Figures before and during, and a war room in which every clock is met.
final class ReviewChapter {

    private final Staff cast;
    private final ProgressReport story;
    private final FiguresCheck figures;

    ReviewChapter(Staff cast, ProgressReport story, FiguresCheck figures) {
        this.cast = cast;
        this.story = story;
        this.figures = figures;
    }

    void play(BurstChapter.Noticed noticed, String crisis, String campaign) {
        String monitor = noticed.monitor();
        story.chapter("10. The figures, and what is on record");
        story.step(
                "the figures before",
                () -> figures.ofQuietWeeks(monitor),
                seen -> "Four weeks before: " + FiguresCheck.told(seen));
        story.step(
                "the figures during",
                () -> figures.ofBurst(monitor),
                seen -> "Two days of crisis: " + FiguresCheck.told(seen));
        story.step("the war room", () -> warRoom(crisis), EarlierRun::told);
        history(crisis);
        story.step(
                "the causal chain",
                () -> new CorrelationCheck(cast.auditor()).follow(noticed, crisis, campaign),
                chain ->
                        "One chain, "
                                + chain
                                + ": import, alert, case, crisis, halt, recovery campaign");
    }

    private Answer warRoom(String crisis) {
        Answer seen = cast.crisisLead().get("crisis", "/crises/" + crisis).ok();
        check(
                seen.body().path("recoveryGate").path("open").asBoolean(),
                () -> "the gate is closed: " + seen.body());
        return seen;
    }

    private void history(String crisis) {
        story.step(
                "the crisis' history",
                () -> cast.crisisLead().get("crisis", "/crises/" + crisis + "/history").ok(),
                seen ->
                        "Its history has "
                                + seen.items().size()
                                + " events, each with who and when");
    }
}
