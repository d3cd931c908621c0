package id.percaya.kit.messaging.receiving;

import id.percaya.kit.messaging.CloudEvents;
import id.percaya.kit.messaging.UnreadableRecord;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses records that the announcer of the topic's service cannot have sent. The broker's
/// permissions should keep them out; this holds where they are missing or wrong.
@ApplicationScoped
class RecordGuard {

    private static final String TOPIC_PREFIX = "percaya.";
    private static final String SOURCE_PREFIX = "/percaya/";

    /// The services of those topics that are not named after theirs.
    private static final Map<String, String> SERVICES = Map.of("directory", "campaign");

    private final Set<String> tenants;
    private final MeterRegistry meters;

    RecordGuard(
            @ConfigProperty(name = "percaya.tenants") Set<String> tenants, MeterRegistry meters) {
        this.tenants = Set.copyOf(tenants);
        this.meters = meters;
    }

    /// Counts each refusal in `percaya_inbox_refused_total`.
    Optional<RecordRefusal> refusal(ConsumerRecord<String, byte[]> record) {
        Optional<RecordRefusal> refusal = judge(record);
        refusal.ifPresent(reason ->
                meters.counter(
                                "percaya.inbox.refused",
                                "topic",
                                record.topic(),
                                "reason",
                                reason.name())
                        .increment());
        return refusal;
    }

    /// Whether the announcer of the topic's service can have sent the record.
    boolean accepts(ConsumerRecord<String, byte[]> record) {
        try {
            return judge(record).isEmpty();
        } catch (UnreadableRecord unreadable) {
            return false;
        }
    }

    private Optional<RecordRefusal> judge(ConsumerRecord<String, byte[]> record) {
        if (repeatsAnAttribute(record)) {
            return Optional.of(RecordRefusal.REPEATED_ATTRIBUTE);
        }
        if (CloudEvents.type(record).isEmpty()) {
            return Optional.of(RecordRefusal.FOREIGN_TYPE);
        }
        if (!CloudEvents.source(record).equals(source(record.topic()))) {
            return Optional.of(RecordRefusal.FOREIGN_SOURCE);
        }
        return tenants.contains(CloudEvents.tenant(record))
                ? Optional.empty()
                : Optional.of(RecordRefusal.UNKNOWN_TENANT);
    }

    /// Readers differ in which of two headers they take.
    private static boolean repeatsAnAttribute(ConsumerRecord<String, byte[]> record) {
        Set<String> names = new HashSet<>();
        for (Header header : record.headers()) {
            if (header.key().startsWith("ce_") && !names.add(header.key())) {
                return true;
            }
        }
        return false;
    }

    private static String source(String topic) {
        String name = topic.substring(TOPIC_PREFIX.length());
        return SOURCE_PREFIX + SERVICES.getOrDefault(name, name);
    }
}
