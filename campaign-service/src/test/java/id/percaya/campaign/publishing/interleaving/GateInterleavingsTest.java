package id.percaya.campaign.publishing.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.permission.ForgetfulGateLock;
import id.percaya.campaign.permission.consentstatus.ConsentStatuses;
import id.percaya.campaign.permission.halt.Halts;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.publishing.QuietProfile;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.publication.GateParts;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The drill `gate-interleavings`. Without options it plays a sample. `tests/drills/run
/// gate-interleavings` plays 100,000, and one after the other takes each protection out, which must
/// be noticed.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@TestProfile(QuietProfile.class)
class GateInterleavingsTest {

    /// Shorter than the service's own, so that halts are answered sooner.
    static final Duration WINDOW = Duration.ofMillis(20);

    /// The wait of a halt, whatever else is taken out.
    static final CallWindow HALTS_WAIT = new CallWindow(WINDOW);

    private static final int SAMPLE = 2_000;

    @Inject Campaigns campaigns;
    @Inject Contents contents;
    @Inject ChannelAccounts accounts;
    @Inject Halts halts;
    @Inject ConsentStatuses consents;
    @Inject Publications publications;
    @Inject GateParts gate;
    @Inject ForgetfulGateLock lock;
    @Inject Transactions transactions;
    @Inject SubscriptionRunner subscriptions;
    @Inject ReceivedEvents received;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void no_call_begins_after_a_fact_that_forbids_it() throws Exception {
        subscriptions.close(); // no other sender, and nothing else that uses the processors
        int count = Integer.getInteger("interleavings", SAMPLE);
        long seed = Long.getLong("interleavings.seed", System.nanoTime());
        String without = System.getProperty("interleavings.without");
        if (without == null) {
            Interleavings played = play(EnumSet.noneOf(Protection.class), count, seed);
            assertThat(played.broken()).as("seed " + seed).isEmpty();
            assertThat(played.calls()).isGreaterThan(count / 20);
        } else {
            for (Protection protection : protections(without)) {
                System.out.printf("without %s%n", protection);
                Interleavings played = play(EnumSet.of(protection), count, seed);
                played.broken().stream().limit(1).forEach(why -> System.out.println("  " + why));
                assertThat(played.broken()).as("without " + protection).isNotEmpty();
            }
        }
    }

    private static Set<Protection> protections(String names) {
        return names.equals("each")
                ? EnumSet.allOf(Protection.class)
                : EnumSet.of(Protection.valueOf(names));
    }

    private Interleavings play(Set<Protection> without, int count, long seed) throws Exception {
        Instant due = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MILLIS);
        Instant consentsAsOf = due.plus(Duration.ofMinutes(1));
        received.consentsAreKnownUntil(consentsAsOf);
        without.forEach(protection -> lock.forgetFor(protection.lockedBy()));
        long began = System.nanoTime();
        Interleavings interleavings =
                new Interleavings(gateways(without), worker, due, consentsAsOf);
        try {
            interleavings.play(count, seed);
        } finally {
            lock.forgetFor(null);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "gate-interleavings, seed %d: %s, %d broken%n",
                seed, interleavings.summary(took), interleavings.broken().size());
        return interleavings;
    }

    private Gateways gateways(Set<Protection> without) {
        return new Gateways(
                campaigns,
                contents,
                accounts,
                halts,
                consents,
                publications,
                gate,
                lock,
                transactions,
                without.contains(Protection.CALL_WINDOW)
                        ? new CallWindow(Duration.ofHours(1))
                        : HALTS_WAIT,
                without);
    }
}
