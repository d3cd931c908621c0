package id.percaya.drills.oracle;

import id.percaya.local.look.TopicRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Checks a recording against every rule.
public final class Oracle {

    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DrillRecording recording;
    private final Tolerance tolerance;
    private final AnswerLimits limits;

    public Oracle(DrillRecording recording, Tolerance tolerance, AnswerLimits limits) {
        this.recording = recording;
        this.tolerance = tolerance;
        this.limits = limits;
    }

    /// Call it when no more commands are sent. It waits some minutes for asynchronous effects and
    /// closes the recording.
    ///
    /// @param seen failures that the drill itself has observed; they count for C2
    public Map<Rule, Finding> examine(List<String> seen) throws InterruptedException {
        Instant deadline = Instant.now().plus(SETTLE_LIMIT);
        Map<Rule, Finding> findings = new EnumMap<>(Rule.class);
        TopicRecords records = new TopicRecords(recording.platform().kafkaTools());
        findings.put(
                Rule.C5,
                awaitKept(
                        () -> new EffectRules(recording).eachAnnouncementTakesEffectOnce(),
                        deadline));
        findings.put(
                Rule.C4,
                awaitKept(
                        () ->
                                new AnnouncementRules(LogRules.of(recording), records)
                                        .everyAnnouncementInOrder(),
                        deadline));
        ViewRules views = new ViewRules(recording.platform());
        findings.put(Rule.C6, awaitKept(views::rebuiltViewsEqualLiveViews, deadline));
        ChainRules chains = new ChainRules(recording.platform());
        findings.put(Rule.C9, awaitKept(chains::logAgreesWithItsEvents, deadline));
        recording.close();
        LogRules logs = LogRules.of(recording);
        findings.put(Rule.C1, logs.everySuccessHasItsEvents());
        findings.put(Rule.C2, logs.atMostOneEffectPerKey(seen));
        findings.put(Rule.C3, logs.orderHolds(recording.brokenStreams(), recording.seen()));
        AnswerRules answers = AnswerRules.of(recording, tolerance, limits);
        findings.put(Rule.C7, answers.responsesAreAcceptable());
        findings.put(Rule.C8, answers.unaffectedReadsSucceed());
        return findings;
    }

    private static Finding awaitKept(Supplier<Finding> check, Instant deadline)
            throws InterruptedException {
        Finding finding = check.get();
        while (finding instanceof Finding.Broken && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE);
            finding = check.get();
        }
        return finding;
    }
}
