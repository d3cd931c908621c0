package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.broker.HeardTopic;
import id.percaya.kit.messaging.broker.KafkaTopics;
import id.percaya.kit.messaging.broker.TopicEndReader;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.Service;
import id.percaya.local.play.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The watermarks of a topic with 24 partitions on a real broker: their offsets stay true and can
/// be reached when another replica takes over and when the topic grows.
class WatermarkStory {

    private static final String NAME = "pulse";
    private static final String TOPIC = "percaya." + NAME;

    private static PostgresAndKafka stores;
    private static Admin admin;

    private final List<UUID> wards = Stream.generate(UUID::randomUUID).limit(20).toList();

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stores");
        stores = PostgresAndKafka.start(PlatformSettings.test(Path.of("../.."), data, Set.of()));
        admin = Admin.create(stores.kafkaTools());
        admin.createTopics(
                        List.of(
                                new NewTopic(TOPIC, 24, (short) 1),
                                new NewTopic(TOPIC + ".watermarks", 1, (short) 1)))
                .all()
                .get();
    }

    @AfterAll
    static void stop() {
        admin.close();
        stores.close();
    }

    @Test
    void offsets_are_true_and_reachable_after_a_take_over_and_after_growth() throws Exception {
        PulseLog log = new PulseLog(stores.jdbcUrl(Service.LISTENING));
        wards.forEach(log::append);
        try (Topic marks = new Topic(brokers(), TOPIC + ".watermarks")) {
            List<Long> first;
            try (Replica _ = replica("first", log).started()) {
                first = awaited(marks, since(Instant.now())).offsets();
                assertThat(first).hasSize(24);
            }
            try (Replica second = replica("second", log).started()) {
                assertThat(awaited(marks, since(Instant.now())).offsets()).isEqualTo(first);

                admin.createPartitions(Map.of(TOPIC, NewPartitions.increaseTo(30))).all().get();
                awaited(marks, mark -> mark.offsets().size() == 30);
                wards.forEach(log::append);
                awaited(marks, since(Instant.now()));
                assertThat(second.leaseCount()).isEqualTo(1);
            }
            try (Topic grown = new Topic(brokers(), TOPIC)) {
                Waiting.forOutcome("all announcements").until(grown::read, log.versions()::equals);
                grown.assertTrue(marks.awaitWatermarks(), log.committed());
            }
        }
    }

    @Test
    void the_broker_tells_how_many_partitions_there_are_and_where_each_begins() throws Exception {
        admin.createTopics(List.of(new NewTopic("percaya.ward", 24, (short) 1))).all().get();
        KafkaTopics topics = new KafkaTopics(brokers(), "percaya-nobody");
        try {
            HeardTopic before =
                    Waiting.forOutcome("the new topic")
                            .ignoreException(KafkaException.class)
                            .until(
                                    () -> topics.heard("percaya.ward"),
                                    heard -> heard.processed().size() == 24);
            assertThat(before.processed()).containsOnly(0L);

            admin.createPartitions(Map.of("percaya.ward", NewPartitions.increaseTo(25)))
                    .all()
                    .get();
            HeardTopic after =
                    Waiting.forOutcome("the new partition")
                            .ignoreException(KafkaException.class)
                            .until(
                                    () -> topics.heard("percaya.ward"),
                                    heard -> heard.processed().size() == 25);
            assertThat(after.id()).isEqualTo(before.id());
        } finally {
            topics.close();
        }
    }

    @Test
    void markers_and_aborted_records_do_not_move_the_end_of_a_topic() throws Exception {
        String name = "percaya.theatre";
        admin.createTopics(List.of(new NewTopic(name, 2, (short) 1))).all().get();
        try (KafkaProducer<String, String> producer = transactional()) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(name, 1, "key", "committed"));
            producer.commitTransaction();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(name, 1, "key", "aborted")).get();
            producer.abortTransaction();
        }
        assertThat(new TopicEndReader(brokers(), name).read().offsets()).containsExactly(0L, 1L);
    }

    private static KafkaProducer<String, String> transactional() {
        return new KafkaProducer<>(
                brokers().with(Map.of("transactional.id", "percaya-theatre")),
                new StringSerializer(),
                new StringSerializer());
    }

    private static Predicate<AnnouncementRecords.Watermark> since(Instant start) {
        return mark -> mark.asOf().isAfter(start);
    }

    private static AnnouncementRecords.Watermark awaited(
            Topic marks, Predicate<AnnouncementRecords.Watermark> wanted) {
        return Waiting.forOutcome("a watermark")
                .atMost(Duration.ofMinutes(1))
                .until(() -> newest(marks), mark -> mark.filter(wanted).isPresent())
                .orElseThrow();
    }

    private static Optional<AnnouncementRecords.Watermark> newest(Topic marks) {
        try {
            return marks.watermarks().stream().reduce((earlier, later) -> later);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Replica replica(String name, PulseLog log) {
        return new Replica(name, log.database(), brokers(), NAME);
    }

    private static BrokerConnection brokers() {
        return new BrokerConnection(stores.kafkaTools());
    }
}
