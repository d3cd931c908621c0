package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.kit.messaging.sending.AnnouncesState;
import id.percaya.kit.messaging.sending.StateAnnouncer;
import id.percaya.kit.messaging.sending.StateAnnouncerSettings;
import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.Service;
import id.percaya.local.play.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StateAnnouncerStory {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static PostgresAndKafka stores;

    private final List<UUID> wards = Stream.generate(UUID::randomUUID).limit(20).toList();

    private record Settings(boolean enabled, int generation, Optional<String> topic)
            implements StateAnnouncerSettings {}

    /// Each pulse is the current state of its ward.
    private record Pulses() implements AnnouncesState<PulseEvent> {

        @Override
        public EventTypes<PulseEvent> types() {
            return PulseEvent.TYPES;
        }

        @Override
        public Optional<Announcement> state(Recorded<PulseEvent> recorded) {
            return Optional.of(new Announcement("pulse.state.v1", recorded.event()));
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stores");
        stores = PostgresAndKafka.start(PlatformSettings.test(Path.of("../.."), data, Set.of()));
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void a_new_generation_sends_all_states_again_in_order() throws SQLException {
        PulseLog log = new PulseLog(stores.jdbcUrl(Service.CONSENT));
        wards.forEach(log::append);
        wards.forEach(log::append);
        try (Topic topic = new Topic(brokers(), "percaya.consent.state")) {
            send(1, log, topic, List.of(1, 2));
            send(2, log, topic, List.of(1, 2, 1, 2));
        }
        assertThat(log.parked()).isZero();
    }

    private void send(int generation, PulseLog log, Topic topic, List<Integer> versions) {
        StateAnnouncer announcer =
                new StateAnnouncer(
                        List.of(new Pulses()),
                        new AnnouncementRecords(Service.CONSENT.label(), Replica.SCHEMAS),
                        brokers(),
                        new Settings(true, generation, Optional.empty()));
        try (SubscriptionRunner subscriptions =
                new SubscriptionRunner(log.database(), "generation-" + generation)) {
            subscriptions.start(announcer);
            Waiting.forOutcome("all announcements")
                    .atMost(PATIENCE)
                    .until(
                            () -> {
                                topic.read();
                                return topic.versions().values();
                            },
                            all ->
                                    all.size() == wards.size()
                                            && all.stream().allMatch(versions::equals));
        } finally {
            announcer.close();
        }
    }

    private static BrokerConnection brokers() {
        return new BrokerConnection(stores.kafkaTools());
    }
}
