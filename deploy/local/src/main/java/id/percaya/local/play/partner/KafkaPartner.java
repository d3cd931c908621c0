package id.percaya.local.play.partner;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A partner's consumer, which follows `docs/partners.md`: its own client credentials, a group of
/// its own, committed records only, each topic from its beginning.
final class KafkaPartner implements AutoCloseable {

    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";
    private static final String TOKEN_ENDPOINT = "sasl.oauthbearer.token.endpoint.url";
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final SeenEvents seen = new SeenEvents();

    /// @param account settings of the partner's Kafka client
    KafkaPartner(String tenant, List<String> services, Map<String, Object> account) {
        Object tokens = account.get(TOKEN_ENDPOINT);
        if (tokens != null) {
            var _ = System.setProperty(ALLOWED_URLS, tokens.toString());
        }
        Map<String, Object> settings = new HashMap<>(account);
        settings.put("group.id", "partner-" + tenant + ".case-" + UUID.randomUUID());
        settings.put("isolation.level", "read_committed");
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(
                services.stream()
                        .map(service -> "percaya.partners.%s.%s".formatted(tenant, service))
                        .toList());
    }

    /// Everything that has come so far.
    SeenEvents poll() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
            seen.add(SeenEvent.of(record));
        }
        return seen;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
