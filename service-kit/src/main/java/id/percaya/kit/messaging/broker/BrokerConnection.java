package id.percaya.kit.messaging.broker;

import static org.apache.kafka.common.config.SaslConfigs.SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL;
import static org.apache.kafka.common.config.internals.BrokerSecurityConfigs.ALLOWED_SASL_OAUTHBEARER_URLS_CONFIG;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/// How this service reaches the brokers: all `kafka.*` settings of the configuration, those of
/// security included. The channels of Quarkus use the same settings.
@ApplicationScoped
public class BrokerConnection {

    /// Before any Kafka client is created.
    private static final int FIRST = 1;

    private final Map<String, Object> settings;

    public BrokerConnection(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    }

    /// The settings of a client that has these of its own.
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(own);
        return all;
    }

    /// Kafka asks only those token endpoints that this property lists. Ours comes from the
    /// configuration, so it may be trusted.
    void allowTokenEndpoint(@Observes @Priority(FIRST) StartupEvent event) {
        Object endpoint = settings.get(SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL);
        if (endpoint != null && System.getProperty(ALLOWED_SASL_OAUTHBEARER_URLS_CONFIG) == null) {
            var _ = System.setProperty(ALLOWED_SASL_OAUTHBEARER_URLS_CONFIG, endpoint.toString());
        }
    }
}
