package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.NotNow;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.Service;
import id.percaya.local.play.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two replicas announce one log. If a replica or the broker fails, a partner that reads committed
/// records and ignores versions it has seen, as our inbox does, still receives every version of
/// every aggregate in order.
class AnnouncerStory {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static PostgresAndKafka stores;

    private final List<UUID> wards = Stream.generate(UUID::randomUUID).limit(20).toList();

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stores");
        stores = PostgresAndKafka.start(PlatformSettings.test(Path.of("../.."), data, Set.of()));
        try (Admin admin = Admin.create(stores.kafkaTools())) {
            admin.createTopics(List.of(new NewTopic("percaya.crisis.watermarks", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void a_former_owner_that_wakes_up_with_a_batch_is_fenced_by_the_broker() throws Exception {
        PulseLog log = log(Service.CONSENT);
        wards.forEach(log::append);
        try (Topic topic = topic(Service.CONSENT);
                Topic watermarks = watermarks(Service.CONSENT);
                Replica first = replica("first", log, Service.CONSENT);
                Replica second = replica("second", log, Service.CONSENT)) {
            first.suspendingAtNextBatch().started().awaitSuspension();
            second.started();
            awaitAll(log, topic);

            first.wake();
            assertThat(first.failure().join()).isInstanceOf(NotNow.class);
            assertThat(causes(first.failure().join())).anyMatch(AnnouncerStory::isFenced);
            wards.forEach(log::append);
            awaitAll(log, topic);
            assertThat(second.leaseCount()).isEqualTo(1);
            assertThat(topic.versions().values()).containsOnly(List.of(1, 2));
            topic.assertTrue(watermarks.awaitWatermarks(), log.committed());
        }
        assertThat(log.parked()).isZero();
    }

    @Test
    void a_broker_restart_loses_no_event_and_keeps_the_order() throws Exception {
        PulseLog log = log(Service.CRISIS);
        try (Topic topic = topic(Service.CRISIS);
                Topic watermarks = watermarks(Service.CRISIS);
                Replica first = replica("first", log, Service.CRISIS).started();
                Replica second = replica("second", log, Service.CRISIS).started()) {
            CompletableFuture<Void> appending =
                    CompletableFuture.runAsync(() -> appendFor(Duration.ofSeconds(25), log));
            Thread.sleep(Duration.ofSeconds(4));
            stores.killKafka();
            Thread.sleep(Duration.ofSeconds(10));
            stores.startKafka();
            appending.join();

            awaitAll(log, topic);
            topic.versions().values().forEach(AnnouncerStory::assertNoneSkipped);
            topic.assertTrue(watermarks.awaitWatermarks(), log.committed());
            assertThat(first.leaseCount() + second.leaseCount()).isGreaterThan(1);
        }
        assertThat(log.parked()).isZero();
    }

    /// A repeat may go back, but no version arrives before its predecessor.
    private static void assertNoneSkipped(List<Integer> versions) {
        int highest = 0;
        for (int version : versions) {
            assertThat(version).as("after %d in %s", highest, versions).isBetween(1, highest + 1);
            highest = Math.max(highest, version);
        }
    }

    private void appendFor(Duration duration, PulseLog log) {
        Instant end = Instant.now().plus(duration);
        while (Instant.now().isBefore(end)) {
            wards.forEach(log::append);
        }
    }

    private static void awaitAll(PulseLog log, Topic topic) {
        Waiting.forOutcome("all announcements")
                .atMost(PATIENCE)
                .until(topic::read, log.versions()::equals);
    }

    /// The broker answers with either exception, depending on the request.
    private static boolean isFenced(Throwable cause) {
        return cause instanceof ProducerFencedException
                || cause instanceof InvalidProducerEpochException;
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).toList();
    }

    private static PulseLog log(Service service) throws SQLException {
        return new PulseLog(stores.jdbcUrl(service));
    }

    private static Topic topic(Service service) {
        return new Topic(brokers(), "percaya." + service.label());
    }

    private static Topic watermarks(Service service) {
        return new Topic(brokers(), "percaya." + service.label() + ".watermarks");
    }

    private static Replica replica(String name, PulseLog log, Service service) {
        return new Replica(name, log.database(), brokers(), service.label());
    }

    private static BrokerConnection brokers() {
        return new BrokerConnection(stores.kafkaTools());
    }
}
