package id.percaya.drills.counting;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.drills.oracle.Tolerance;
import id.percaya.local.play.Person;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.core.ConditionTimeoutException;
import org.hamcrest.Matchers;

/// Instances of listening-service come and go while mentions arrive, and Kafka is away for a
/// minute. Afterwards every bin equals a count in SQL, and each planted burst was raised once. A
/// clean hand-over stops no monitor for more than two seconds, a kill none for more than fifteen.
///
/// @param step time between the faults
/// @param kafkaAway how long Kafka is away
public record ListeningRebalance(Duration step, Duration kafkaAway) implements Drill {

    private static final String LISTENING = "listening";
    private static final Duration LONGEST_AFTER_KILL = Duration.ofSeconds(15);
    private static final Duration LONGEST_AT_HAND_OVER = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "listening-rebalance";
    }

    @Override
    public String fault() {
        return "500 mentions/s while an instance is added, killed, started and rolled, and Kafka is away";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of(LISTENING));
    }

    /// Two commands a second: the load is that of the mentions.
    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        Person analyst = new RestClient(environment).as("analyst@rs-harapan");
        CountedMonitors monitors = CountedMonitors.prepare(analyst);
        List<String> seen = new ArrayList<>();
        try (BinWatch bins = new BinWatch(environment.platform().jdbcUrl(LISTENING))) {
            MentionLoad load = new MentionLoad(analyst, monitors);
            try (load) {
                faults(environment, bins, seen);
            }
            compare(bins, load.mentions(), seen);
        }
        alerts(analyst, monitors, seen);
        return seen;
    }

    private void faults(DrillEnvironment environment, BinWatch bins, List<String> seen)
            throws InterruptedException {
        FaultProxy network = environment.network(LISTENING);
        URI first = environment.platform().uri(LISTENING);
        Thread.sleep(step);
        print("one instance", bins);
        URI replica = environment.faults().startReplica(LISTENING);
        Thread.sleep(step);
        print("a second one was added", bins);
        network.redirectTo(replica.getPort());
        environment.platform().kill(LISTENING);
        Thread.sleep(step);
        limit("the first was killed", LONGEST_AFTER_KILL, bins, seen);
        environment.platform().startService(LISTENING);
        Thread.sleep(step);
        print("it was started again", bins);
        network.redirectTo(first.getPort());
        environment.faults().stopReplica(LISTENING);
        Thread.sleep(step);
        limit("the second handed over", LONGEST_AT_HAND_OVER, bins, seen);
        environment.faults().killKafka();
        Thread.sleep(kafkaAway);
        environment.faults().startKafka();
        Thread.sleep(step);
        print("Kafka was away for " + kafkaAway.toSeconds() + " s", bins);
    }

    private static void limit(String event, Duration most, BinWatch bins, List<String> seen) {
        Duration longest = print(event, bins);
        if (longest.compareTo(most) > 0) {
            seen.add(event + ", and a monitor was not counted for " + longest);
        }
    }

    private static Duration print(String event, BinWatch bins) {
        Duration longest = bins.takeLongest();
        System.out.printf(
                "  %s: the longest pause of a monitor was %.1f s%n",
                event, longest.toMillis() / 1_000.0);
        return longest;
    }

    private static void compare(BinWatch bins, int sent, List<String> seen) {
        Waiting.forOutcome("all %d mentions stored".formatted(sent))
                .atMost(Duration.ofMinutes(3))
                .until(bins::mentions, Matchers.equalTo((long) sent));
        Waiting.forOutcome("no change waits")
                .atMost(Duration.ofMinutes(2))
                .until(bins::waiting, Matchers.equalTo(0L));
        long differences = settled(bins);
        System.out.printf("  %d mentions, %d bins differ%n", sent, differences);
        if (differences != 0) {
            seen.add(differences + " bins differ from a count in SQL");
        }
    }

    private static long settled(BinWatch bins) {
        try {
            return Waiting.forOutcome("the bins equal a count in SQL")
                    .atMost(Duration.ofMinutes(2))
                    .until(bins::differences, different -> different == 0);
        } catch (ConditionTimeoutException _) {
            return bins.differences();
        }
    }

    private static void alerts(Person analyst, CountedMonitors monitors, List<String> seen) {
        for (String rule : monitors.rules()) {
            int raised =
                    analyst.get(LISTENING, "/alerts?ruleId=" + rule)
                            .ok()
                            .body()
                            .path("items")
                            .size();
            if (raised != 1) {
                seen.add("a planted burst was raised " + raised + " times");
            }
        }
    }
}
