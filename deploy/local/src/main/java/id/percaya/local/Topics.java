package id.percaya.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics: one per service, its dead letter topic, and the compacted topics of consent
/// states and watermarks.
final class Topics implements AutoCloseable {

    private static final int PARTITIONS = 12;

    /// The compacted topic of consent states; Kafka keeps the newest record per consent.
    private static final String STATES = Service.CONSENT.topic() + ".state";

    /// The watermarks of consent-service, of which only the newest is needed.
    private static final String WATERMARKS = Service.CONSENT.topic() + ".watermarks";

    private final Admin admin;

    Topics(String bootstrap) {
        this.admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers", bootstrap,
                                "reconnect.backoff.max.ms", 200,
                                "request.timeout.ms", 5000,
                                "default.api.timeout.ms", 5000));
    }

    /// Creates the missing topics; returns false while the broker does not answer.
    boolean present() {
        try {
            Set<String> present = admin.listTopics().names().get(5, TimeUnit.SECONDS);
            Set<String> missing = new HashSet<>(names());
            missing.removeAll(present);
            admin.createTopics(missing.stream().map(Topics::topic).toList())
                    .all()
                    .get(5, TimeUnit.SECONDS);
            return missing.isEmpty();
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof TopicExistsException;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting for Kafka.");
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Service service : Service.values()) {
            names.add(service.topic());
            names.add(service.topic() + ".dlq");
        }
        names.add(STATES);
        names.add(WATERMARKS);
        return names;
    }

    private static NewTopic topic(String name) {
        int partitions = name.equals(WATERMARKS) ? 1 : PARTITIONS;
        return new NewTopic(name, Optional.of(partitions), Optional.of((short) 1))
                .configs(configuration(name));
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
        return name.equals(STATES) ? Map.of("cleanup.policy", "compact") : Map.of();
    }
}
