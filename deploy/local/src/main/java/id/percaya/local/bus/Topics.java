package id.percaya.local.bus;

import id.percaya.local.LocalFailure;
import id.percaya.local.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Creates the topics: one per service, its dead letter topic, those for and of the partners of
/// each tenant, and the compacted topics of consent states, watermarks and the directory.
public final class Topics implements AutoCloseable {

    /// The tenants of the realm.
    public static final List<String> TENANTS = List.of("klinik-melati", "rs-harapan");

    /// The watermarks of consent-service, of which only the newest is needed.
    static final String WATERMARKS = Service.CONSENT.topic() + ".watermarks";

    /// The compacted topic of consent states; Kafka keeps the newest record per consent.
    private static final String STATES = Service.CONSENT.topic() + ".state";

    /// The compacted topic of the directory, which campaign-service writes.
    static final String DIRECTORY = "percaya.directory";

    /// Internal to listening-service, which counts with Kafka Streams.
    static final String COUNTING = Service.LISTENING.topic() + ".counting";

    static final String BINS = Service.LISTENING.topic() + ".bins";

    private static final int PARTITIONS = 12;

    /// Somewhat more than the data that listening-service takes, for headers and batches.
    private static final String LARGEST_MENTION = "524288";

    /// A tenant has a fraction of the announcements.
    private static final int PARTNER_PARTITIONS = 3;

    private final Admin admin;

    /// @param account settings of an account that may create them
    public Topics(Map<String, Object> account) {
        this.admin = admin(account);
    }

    static Admin admin(Map<String, Object> account) {
        Map<String, Object> settings = new HashMap<>(account);
        settings.put("reconnect.backoff.max.ms", 200);
        settings.put("request.timeout.ms", 5000);
        settings.put("default.api.timeout.ms", 5000);
        return Admin.create(settings);
    }

    /// Creates the missing topics; returns false until the broker lists them all.
    public boolean present() {
        try {
            Set<String> present = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            Set<String> missing = new HashSet<>(names());
            missing.removeAll(present);
            admin.createTopics(missing.stream().map(Topics::topic).toList())
                    .all()
                    .get(5, TimeUnit.SECONDS);
            return missing.isEmpty();
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for Kafka.");
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }

    /// The names of all topics.
    static List<String> names() {
        Stream<String> ofServices =
                Stream.of(Service.values())
                        .flatMap(service ->
                                Stream.concat(
                                        of(service), Stream.of(deadLetters(service.topic()))));
        Stream<String> ofPartners =
                TENANTS.stream()
                        .map(Topics::mentions)
                        .flatMap(topic -> Stream.of(topic, deadLetters(topic)));
        return Stream.concat(
                        Stream.concat(ofServices, Stream.of(deadLetters(DIRECTORY))), ofPartners)
                .toList();
    }

    /// The topics that a service writes, without dead letters.
    static Stream<String> of(Service service) {
        Stream<String> partners =
                TENANTS.stream().map(tenant -> partners(tenant) + service.label());
        Stream<String> own = Stream.concat(Stream.of(service.topic()), partners);
        return Stream.concat(own, more(service));
    }

    private static Stream<String> more(Service service) {
        return switch (service) {
            case CAMPAIGN -> Stream.of(DIRECTORY);
            case CONSENT -> Stream.of(STATES, WATERMARKS);
            case LISTENING -> Stream.of(COUNTING, BINS);
            case CRISIS -> Stream.empty();
        };
    }

    /// The records of a topic that a reader could not take.
    static String deadLetters(String topic) {
        return topic + ".dlq";
    }

    /// The beginning of the names of a tenant's topics for partners.
    static String partners(String tenant) {
        return "percaya.partners." + tenant + ".";
    }

    /// The topic on which a tenant's partners send mentions.
    static String mentions(String tenant) {
        return partners(tenant) + "mentions";
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(partitions(name)), Optional.of((short) 1))
                .configs(configuration(name));
    }

    private static int partitions(String name) {
        if (name.equals(WATERMARKS)) {
            return 1;
        }
        return name.startsWith("percaya.partners.") ? PARTNER_PARTITIONS : PARTITIONS;
    }

    private static Map<String, String> configuration(String name) {
        if (name.equals(WATERMARKS)) {
            return Map.of(
                    "cleanup.policy",
                    "compact",
                    "segment.ms",
                    "600000",
                    "min.cleanable.dirty.ratio",
                    "0.1");
        }
        if (name.endsWith(".mentions")) {
            return Map.of("max.message.bytes", LARGEST_MENTION);
        }
        return name.equals(STATES) || name.equals(DIRECTORY) || name.equals(BINS)
                ? Map.of("cleanup.policy", "compact")
                : Map.of();
    }
}
