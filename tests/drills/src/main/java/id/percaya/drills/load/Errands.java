package id.percaya.drills.load;

import java.util.List;
import java.util.UUID;

/// The daily work at the four services, as the staff of one provider does it.
final class Errands {

    private static final String COMMUNICATIONS = "communications@rs-harapan";

    private Errands() {}

    /// @param form that persons consent on
    static List<Errand> all(String form) {
        return List.of(
                new ConsentErrand(form),
                Errands::campaignPlannedAndStarted,
                Errands::monitorWatchedAndPaused,
                Errands::crisisDeclared,
                new ConsentErrand(form),
                Errands::accountRegistered);
    }

    private static void campaignPlannedAndStarted(Errand.Desk desk) throws InterruptedException {
        UUID mark = UUID.randomUUID();
        Effect drafted = new Effect("campaign-drafted", mark);
        var campaign =
                desk.ask(
                        Intent.of(
                                "campaign",
                                COMMUNICATIONS,
                                "/campaigns",
                                Papers.plan(mark),
                                drafted));
        if (campaign.isEmpty()) {
            return;
        }
        UUID id = campaign.get().stream();
        if (step(desk, COMMUNICATIONS, "/campaigns/%s/submit", id, "campaign-submitted")
                && step(
                        desk,
                        "tenant-admin@rs-harapan",
                        "/campaigns/%s/approve",
                        id,
                        "campaign-approved")) {
            step(desk, COMMUNICATIONS, "/campaigns/%s/activate", id, "campaign-activated");
        }
    }

    private static boolean step(Errand.Desk desk, String user, String path, UUID id, String event)
            throws InterruptedException {
        return desk.ask(Errand.then("campaign", user, path, id, event)).isPresent();
    }

    private static void monitorWatchedAndPaused(Errand.Desk desk) throws InterruptedException {
        String analyst = "analyst@rs-harapan";
        UUID mark = UUID.randomUUID();
        Effect drafted = new Effect("monitor-drafted", mark);
        var monitor =
                desk.ask(
                        Intent.of(
                                "listening", analyst, "/monitors", Papers.monitor(mark), drafted));
        if (monitor.isEmpty()) {
            return;
        }
        UUID id = monitor.get().stream();
        if (desk.ask(
                        Errand.then(
                                "listening",
                                analyst,
                                "/monitors/%s/activate",
                                id,
                                "monitor-activated"))
                .isPresent()) {
            desk.ask(Errand.then("listening", analyst, "/monitors/%s/pause", id, "monitor-paused"));
        }
    }

    /// The clocks start, and campaign-service halts what has the topic; nothing has it.
    private static void crisisDeclared(Errand.Desk desk) throws InterruptedException {
        String lead = "crisis-lead@rs-harapan";
        UUID mark = UUID.randomUUID();
        Effect reported = new Effect("case-reported", mark);
        var opened = desk.ask(Intent.of("crisis", lead, "/cases", Papers.report(mark), reported));
        if (opened.isPresent()) {
            UUID caseId = opened.get().stream();
            Effect declared = new Effect("crisis-declared", caseId);
            desk.ask(Intent.of("crisis", lead, "/crises", Papers.declaration(caseId), declared));
        }
    }

    private static void accountRegistered(Errand.Desk desk) throws InterruptedException {
        UUID mark = UUID.randomUUID();
        Effect registered = new Effect("account-registered", mark);
        desk.ask(
                Intent.of(
                        "campaign",
                        COMMUNICATIONS,
                        "/channel-accounts",
                        Papers.account(mark),
                        registered));
    }
}
