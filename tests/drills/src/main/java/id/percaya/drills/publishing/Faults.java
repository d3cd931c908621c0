package id.percaya.drills.publishing;

import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.FaultProxy;
import id.percaya.local.play.Person;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Waiting;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.hamcrest.Matchers;

/// Kills, freezes and pauses the sender while publications are due, and halts in the middle of it.
final class Faults {

    static final Duration FROZEN = Duration.ofSeconds(10);

    private static final String CAMPAIGN = "campaign";
    private static final String SENDER = "/operations/subscriptions/publication-sender";
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Duration HALTED = Duration.ofSeconds(4);
    private static final int DUE = 60;

    private final DrillEnvironment environment;
    private final Person operator;
    private final Calendar own;
    private final HaltWatch halts;
    private final SendingLog log;
    private final Random random = new Random();

    private interface Fault {
        void strike() throws InterruptedException;
    }

    Faults(
            DrillEnvironment environment,
            RestClient rest,
            Calendar own,
            HaltWatch halts,
            SendingLog log) {
        this.environment = environment;
        this.operator = rest.as("operator@percaya");
        this.own = own;
        this.halts = halts;
        this.log = log;
    }

    /// How many publications all rounds need.
    static int due(int rounds) {
        return DUE * (2 * rounds + 1);
    }

    void play(int rounds, Duration paused) throws InterruptedException {
        FaultProxy network = environment.network(CAMPAIGN);
        URI first = environment.platform().uri(CAMPAIGN);
        URI replica = environment.faults().startReplica(CAMPAIGN);
        network.redirectTo(replica.getPort());
        try {
            for (int round = 0; round < rounds; round++) {
                play("frozen", this::freeze);
                play("killed", this::kill);
            }
            play("paused", () -> pause(paused));
        } finally {
            network.redirectTo(first.getPort());
            environment.faults().stopReplica(CAMPAIGN);
        }
    }

    /// Publications become due together in three waves, and the fault strikes among them.
    private void play(String name, Fault fault) throws InterruptedException {
        Instant due = Instant.now().plusSeconds(4);
        for (int i = 0; i < DUE; i++) {
            var _ = own.schedule(due.plusSeconds(2L * (i % 3)), GRACE);
        }
        Thread.sleep(Duration.between(Instant.now(), due));
        Thread.sleep(random.nextInt(600));
        fault.strike();
        Waiting.forOutcome("every publication settled after " + name)
                .atMost(Duration.ofMinutes(2))
                .until(log::unsettled, Matchers.equalTo(0));
    }

    /// The halt outlasts it: a thawed process must not make a call that was permitted before.
    private void freeze() throws InterruptedException {
        environment.faults().freeze(CAMPAIGN);
        Thread thawing = Thread.ofVirtual().name("thawing").start(this::thawInTime);
        try {
            halts.halt(FROZEN.plus(HALTED));
        } finally {
            thawing.join();
        }
    }

    private void thawInTime() {
        LockSupport.parkNanos(FROZEN.toNanos());
        environment.faults().thaw(CAMPAIGN);
    }

    private void kill() throws InterruptedException {
        environment.platform().kill(CAMPAIGN);
        halts.halt(HALTED);
        environment.platform().startService(CAMPAIGN);
    }

    private void pause(Duration paused) throws InterruptedException {
        operator.post(CAMPAIGN, SENDER + "/pause").ok();
        halts.halt(HALTED);
        Thread.sleep(paused);
        operator.post(CAMPAIGN, SENDER + "/resume").ok();
    }
}
