package id.percaya.kit.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.NotNow;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.kit.messaging.PulseLog;
import id.percaya.kit.messaging.Pulses;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.Service;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.Waiting;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The log of two tenants goes to the topic of each, whatever happens to the other's.
class PartnerAnnouncerStory {

    private static final Tenant CLINIC = new Tenant("klinik-melati");
    private static final Tenant NEWCOMER = new Tenant("rs-baru");
    private static final Set<String> TENANTS = Set.of(CLINIC.id(), NEWCOMER.id());

    private static PostgresAndKafka stores;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private record Settings(int generation) implements PartnerAnnouncerSettings {}

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stores");
        stores = PostgresAndKafka.start(PlatformSettings.test(Path.of("../.."), data, Set.of()));
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void a_tenant_without_a_topic_stops_no_other_and_gets_everything_by_a_new_generation()
            throws Exception {
        PulseLog log = new PulseLog(stores.jdbcUrl(Service.CRISIS));
        List<UUID> clinic = Stream.generate(UUID::randomUUID).limit(5).toList();
        UUID newcomer = UUID.randomUUID();
        log.append(newcomer, NEWCOMER);
        clinic.forEach(ward -> log.append(ward, CLINIC));
        clinic.forEach(ward -> log.append(ward, CLINIC));
        PartnerAnnouncer first = announcer(Service.CRISIS, 1);
        try (SubscriptionRunner subscriptions = new SubscriptionRunner(log.database(), "first")) {
            subscriptions.start(first);
            awaitRecords(topic(CLINIC, Service.CRISIS), 10);
            assertThat(withoutTopic()).isPositive();

            create(topic(NEWCOMER, Service.CRISIS));
            Waiting.forOutcome("a record on the topic that was created late")
                    .until(
                            () -> {
                                log.append(newcomer, NEWCOMER);
                                return records(topic(NEWCOMER, Service.CRISIS));
                            },
                            records -> !records.isEmpty());
        } finally {
            first.close();
        }
        assertThat(versions(topic(NEWCOMER, Service.CRISIS), newcomer)).doesNotContain(1);

        PartnerAnnouncer second = announcer(Service.CRISIS, 2);
        try (SubscriptionRunner subscriptions = new SubscriptionRunner(log.database(), "second")) {
            subscriptions.start(second);
            awaitRecords(topic(CLINIC, Service.CRISIS), 20);
            Waiting.forOutcome("the earlier event")
                    .until(
                            () -> versions(topic(NEWCOMER, Service.CRISIS), newcomer),
                            versions -> versions.contains(1));
        } finally {
            second.close();
        }
        for (UUID ward : clinic) {
            assertThat(versions(topic(CLINIC, Service.CRISIS), ward)).containsExactly(1, 2, 1, 2);
        }
        assertThat(log.parked()).isZero();
    }

    @Test
    void a_record_is_a_cloudevent_in_binary_mode_with_the_listed_fields_only() {
        PartnerAnnouncer announcer = announcer(Service.LISTENING, 1);
        UUID ward = UUID.randomUUID();
        announcer.leaseAcquired();
        announcer.on(pulse(ward, CLINIC));
        announcer.close();

        ConsumerRecord<String, byte[]> record =
                records(topic(CLINIC, Service.LISTENING)).getFirst();
        assertThat(record.key()).isEqualTo(ward.toString());
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"beats\":61}");
        assertThat(record.headers())
                .extracting(header -> header.key())
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_dataschema",
                        "ce_tenantid",
                        "ce_sequence",
                        "ce_partitionkey",
                        "content-type");
        assertThat(TopicRecords.header(record, "ce_type")).isEqualTo("id.percaya." + Pulses.TYPE);
        assertThat(TopicRecords.header(record, "ce_source")).isEqualTo("/percaya/listening");
        assertThat(TopicRecords.header(record, "ce_sequence")).isEqualTo("0000000001");
        assertThat(TopicRecords.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void a_former_owner_is_fenced_by_the_broker() {
        PartnerAnnouncer former = announcer(Service.CONSENT, 1);
        PartnerAnnouncer present = announcer(Service.CONSENT, 1);
        UUID ward = UUID.randomUUID();
        former.leaseAcquired();
        present.leaseAcquired();
        assertThatThrownBy(() -> former.on(pulse(ward, CLINIC))).isInstanceOf(NotNow.class);
        present.on(pulse(ward, CLINIC));
        former.close();
        present.close();
        assertThat(versions(topic(CLINIC, Service.CONSENT), ward)).containsExactly(1);
    }

    private PartnerAnnouncer announcer(Service service, int generation) {
        AnnouncedEvents announced = Pulses.announced();
        PartnerRecords records =
                new PartnerRecords(
                        announced,
                        Pulses.schemas(),
                        service.label(),
                        List.of(() -> List.of(PartnerEvent.of(Pulses.TYPE, "Pulse", "beats"))));
        PartnerTopics topics =
                new PartnerTopics(
                        Pulses.brokers(stores.kafkaTools()), meters, service.label(), TENANTS);
        return new PartnerAnnouncer(announced, records, topics, new Settings(generation));
    }

    private double withoutTopic() {
        return meters.counter("percaya.partner.records.without.topic", "tenant", NEWCOMER.id())
                .count();
    }

    private static Recorded<Object> pulse(UUID ward, Tenant tenant) {
        return new Recorded<>(
                new StreamId("pulse", ward),
                new Version(1),
                Position.START,
                UUID.randomUUID(),
                Instant.now(),
                new EventMetadata(tenant, EventMetadata.PERCAYA, ward, null, null),
                Pulses.taken(61));
    }

    private static String topic(Tenant tenant, Service service) {
        return "percaya.partners.%s.%s".formatted(tenant.id(), service.label());
    }

    private static void create(String topic) throws Exception {
        try (Admin admin = Admin.create(stores.kafkaTools())) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
    }

    private static void awaitRecords(String topic, int count) {
        Waiting.forOutcome(count + " records on " + topic)
                .until(() -> records(topic).size(), size -> size == count);
    }

    private static List<ConsumerRecord<String, byte[]>> records(String topic) {
        return new TopicRecords(stores.kafkaTools()).of(topic);
    }

    /// The versions of an aggregate in order of arrival.
    private static List<Integer> versions(String topic, UUID ward) {
        return records(topic).stream()
                .filter(record -> record.key().equals(ward.toString()))
                .map(record -> Integer.valueOf(TopicRecords.header(record, "ce_sequence")))
                .toList();
    }
}
