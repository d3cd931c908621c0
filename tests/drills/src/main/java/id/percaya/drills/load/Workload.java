package id.percaya.drills.load;

import java.util.List;
import java.util.UUID;

/// The command sequences of the load, sent by the staff of one provider.
final class Workload {

    private static final String COMMUNICATIONS = "communications@rs-harapan";

    private Workload() {}

    /// @param form id of the release form
    static List<CommandSequence> all(String form) {
        return List.of(
                new ConsentSequence(form),
                Workload::startCampaign,
                Workload::activateAndPauseMonitor,
                Workload::declareCrisis,
                new ConsentSequence(form),
                Workload::registerAccount);
    }

    private static void startCampaign(CommandSequence.CommandSink sink)
            throws InterruptedException {
        UUID mark = UUID.randomUUID();
        ExpectedEvent drafted = new ExpectedEvent("campaign-drafted", mark);
        var campaign =
                sink.send(
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
        if (step(sink, COMMUNICATIONS, "/campaigns/%s/submit", id, "campaign-submitted")
                && step(
                        sink,
                        "tenant-admin@rs-harapan",
                        "/campaigns/%s/approve",
                        id,
                        "campaign-approved")) {
            step(sink, COMMUNICATIONS, "/campaigns/%s/activate", id, "campaign-activated");
        }
    }

    private static boolean step(
            CommandSequence.CommandSink sink, String user, String path, UUID id, String event)
            throws InterruptedException {
        return sink.send(CommandSequence.then("campaign", user, path, id, event)).isPresent();
    }

    private static void activateAndPauseMonitor(CommandSequence.CommandSink sink)
            throws InterruptedException {
        String analyst = "analyst@rs-harapan";
        UUID mark = UUID.randomUUID();
        ExpectedEvent drafted = new ExpectedEvent("monitor-drafted", mark);
        var monitor =
                sink.send(
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
        if (sink.send(
                        CommandSequence.then(
                                "listening",
                                analyst,
                                "/monitors/%s/activate",
                                id,
                                "monitor-activated"))
                .isPresent()) {
            sink.send(
                    CommandSequence.then(
                            "listening", analyst, "/monitors/%s/pause", id, "monitor-paused"));
        }
    }

    /// Starts the statutory clocks. The halt covers a topic that no content has.
    private static void declareCrisis(CommandSequence.CommandSink sink)
            throws InterruptedException {
        String lead = "crisis-lead@rs-harapan";
        UUID mark = UUID.randomUUID();
        ExpectedEvent reported = new ExpectedEvent("case-reported", mark);
        var opened =
                sink.send(
                        IdempotentCommand.of(
                                "crisis", lead, "/cases", Fixtures.report(mark), reported));
        if (opened.isPresent()) {
            UUID caseId = opened.get().stream();
            ExpectedEvent declared = new ExpectedEvent("crisis-declared", caseId);
            sink.send(
                    IdempotentCommand.of(
                            "crisis", lead, "/crises", Fixtures.declaration(caseId), declared));
        }
    }

    private static void registerAccount(CommandSequence.CommandSink sink)
            throws InterruptedException {
        UUID mark = UUID.randomUUID();
        ExpectedEvent registered = new ExpectedEvent("account-registered", mark);
        sink.send(
                IdempotentCommand.of(
                        "campaign",
                        COMMUNICATIONS,
                        "/channel-accounts",
                        Fixtures.account(mark),
                        registered));
    }
}
