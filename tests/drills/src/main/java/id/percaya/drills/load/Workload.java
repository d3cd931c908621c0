package id.percaya.drills.load;

import java.util.List;
import java.util.UUID;

/// The daily work at the four services, as the staff of one provider does it.
final class Workload {

    private static final String COMMUNICATIONS = "communications@rs-harapan";

    private Workload() {}

    /// @param form that persons consent on
    static List<CommandSequence> all(String form) {
        return List.of(
                new ConsentSequence(form),
                Workload::campaignPlannedAndStarted,
                Workload::monitorWatchedAndPaused,
                Workload::crisisDeclared,
                new ConsentSequence(form),
                Workload::accountRegistered);
    }

    private static void campaignPlannedAndStarted(CommandSequence.CommandSink desk)
            throws InterruptedException {
        UUID mark = UUID.randomUUID();
        ExpectedEvent drafted = new ExpectedEvent("campaign-drafted", mark);
        var campaign =
                desk.ask(
                        IdempotentCommand.of(
                                "campaign",
                                COMMUNICATIONS,
                                "/campaigns",
                                Fixtures.plan(mark),
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

    private static boolean step(
            CommandSequence.CommandSink desk, String user, String path, UUID id, String event)
            throws InterruptedException {
        return desk.ask(CommandSequence.then("campaign", user, path, id, event)).isPresent();
    }

    private static void monitorWatchedAndPaused(CommandSequence.CommandSink desk)
            throws InterruptedException {
        String analyst = "analyst@rs-harapan";
        UUID mark = UUID.randomUUID();
        ExpectedEvent drafted = new ExpectedEvent("monitor-drafted", mark);
        var monitor =
                desk.ask(
                        IdempotentCommand.of(
                                "listening",
                                analyst,
                                "/monitors",
                                Fixtures.monitor(mark),
                                drafted));
        if (monitor.isEmpty()) {
            return;
        }
        UUID id = monitor.get().stream();
        if (desk.ask(
                        CommandSequence.then(
                                "listening",
                                analyst,
                                "/monitors/%s/activate",
                                id,
                                "monitor-activated"))
                .isPresent()) {
            desk.ask(
                    CommandSequence.then(
                            "listening", analyst, "/monitors/%s/pause", id, "monitor-paused"));
        }
    }

    /// The clocks start, and campaign-service halts what has the topic; nothing has it.
    private static void crisisDeclared(CommandSequence.CommandSink desk)
            throws InterruptedException {
        String lead = "crisis-lead@rs-harapan";
        UUID mark = UUID.randomUUID();
        ExpectedEvent reported = new ExpectedEvent("case-reported", mark);
        var opened =
                desk.ask(
                        IdempotentCommand.of(
                                "crisis", lead, "/cases", Fixtures.report(mark), reported));
        if (opened.isPresent()) {
            UUID caseId = opened.get().stream();
            ExpectedEvent declared = new ExpectedEvent("crisis-declared", caseId);
            desk.ask(
                    IdempotentCommand.of(
                            "crisis", lead, "/crises", Fixtures.declaration(caseId), declared));
        }
    }

    private static void accountRegistered(CommandSequence.CommandSink desk)
            throws InterruptedException {
        UUID mark = UUID.randomUUID();
        ExpectedEvent registered = new ExpectedEvent("account-registered", mark);
        desk.ask(
                IdempotentCommand.of(
                        "campaign",
                        COMMUNICATIONS,
                        "/channel-accounts",
                        Fixtures.account(mark),
                        registered));
    }
}
