package id.percaya.drills.oracle;

import id.percaya.local.look.TopicRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Holds what a watch has seen against every rule.
public final class Oracle {

    private static final Duration QUIET_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DrillRecording watch;
    private final Tolerance tolerance;

    public Oracle(DrillRecording watch, Tolerance tolerance) {
        this.watch = watch;
        this.tolerance = tolerance;
    }

    /// To be asked when nothing is sent any more. Waits at most a minute for what the services
    /// still do by themselves, and closes the watch.
    ///
    /// @param seen what the drill has seen go wrong, which is a matter of C2
    public Map<Rule, Finding> examine(List<String> seen) throws InterruptedException {
        Instant deadline = Instant.now().plus(QUIET_WITHIN);
        Map<Rule, Finding> findings = new EnumMap<>(Rule.class);
        TopicRecords records = new TopicRecords(watch.platform().kafkaBootstrap());
        findings.put(
                Rule.C5, settled(() -> new EffectRules(watch).eachTakesEffectOnce(), deadline));
        findings.put(
                Rule.C4,
                settled(
                        () ->
                                new AnnouncementRules(LogRules.of(watch), records)
                                        .everyAnnouncementInOrder(),
                        deadline));
        ViewRules views = new ViewRules(watch.platform());
        findings.put(Rule.C6, settled(views::rebuiltViewsEqualTheLive, deadline));
        ChainRules chains = new ChainRules(watch.platform());
        findings.put(Rule.C9, settled(chains::logAgreesWithItsEvents, deadline));
        watch.close();
        LogRules logs = LogRules.of(watch);
        findings.put(Rule.C1, logs.everySuccessHasItsEvents());
        findings.put(Rule.C2, logs.atMostOneEffectPerKey(seen));
        findings.put(Rule.C3, logs.orderHolds(watch.brokenStreams(), watch.seen()));
        AnswerRules answers = AnswerRules.of(watch, tolerance);
        findings.put(Rule.C7, answers.nothingHangsAndAllIsSoonWell());
        findings.put(Rule.C8, answers.unconcernedReadsAnswer());
        return findings;
    }

    private static Finding settled(Supplier<Finding> look, Instant deadline)
            throws InterruptedException {
        Finding finding = look.get();
        while (finding instanceof Finding.Broken && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE);
            finding = look.get();
        }
        return finding;
    }
}
