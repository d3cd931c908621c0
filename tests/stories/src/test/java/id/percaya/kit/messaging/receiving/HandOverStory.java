package id.percaya.kit.messaging.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.play.Waiting;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two instances of a service hear two topics, and one of them stops.
class HandOverStory {

    private static final String GROUP = "percaya-hospital";
    private static final Set<String> TOPICS = Set.of("percaya.ward", "percaya.bed");
    private static final int PARTITIONS = 6;

    private static PostgresAndKafka stores;
    private static Vertx vertx;

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stores");
        stores = PostgresAndKafka.start(PlatformSettings.test(Path.of("../.."), data, Set.of()));
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        var _ = vertx.close();
        stores.close();
    }

    @Test
    void an_instance_that_is_told_to_stop_leaves_its_groups_while_it_still_serves()
            throws Exception {
        try (Admin admin = Admin.create(stores.kafkaTools())) {
            createTopics(admin);
            try (ListeningInstance first = instance("first");
                    ListeningInstance _ = instance("second")) {
                awaitOwners(admin, Set.of("first", "second"));
                HeardChannels channels = new HeardChannels(first);

                channels.leave(new ShutdownDelayInitiatedEvent());

                awaitOwners(admin, Set.of("second"));
                channels.stop(new ShutdownEvent());
                assertThat(owners(admin)).hasSize(TOPICS.size() * PARTITIONS);
            }
        }
    }

    private static void createTopics(Admin admin) throws Exception {
        List<NewTopic> topics =
                TOPICS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
        admin.createTopics(topics).all().get();
    }

    private static ListeningInstance instance(String name) {
        Map<String, Object> clients = new HashMap<>(stores.kafkaTools());
        clients.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        return new ListeningInstance(vertx, clients, name, TOPICS);
    }

    /// Waits until these instances, and no others, have all partitions.
    private static void awaitOwners(Admin admin, Set<String> instances) {
        Waiting.forOutcome("all partitions to be those of " + instances)
                .until(
                        () -> owners(admin),
                        owners ->
                                owners.size() == TOPICS.size() * PARTITIONS
                                        && Set.copyOf(owners.values()).equals(instances));
    }

    /// @return the instance of each assigned partition
    private static Map<String, String> owners(Admin admin) throws Exception {
        ConsumerGroupDescription group =
                admin.describeConsumerGroups(List.of(GROUP)).all().get().values().iterator().next();
        return group.members().stream()
                .flatMap(HandOverStory::partitions)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, String>> partitions(MemberDescription member) {
        String instance = member.clientId().split("-", 2)[0];
        return member.assignment().topicPartitions().stream()
                .map(partition -> Map.entry(partition.toString(), instance));
    }
}
