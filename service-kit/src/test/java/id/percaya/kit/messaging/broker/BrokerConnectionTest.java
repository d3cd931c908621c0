package id.percaya.kit.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerConnectionTest {

    private final BrokerConnection brokers =
            new BrokerConnection(
                    Map.of(
                            "bootstrap.servers", "kafka.example.org:9093",
                            "security.protocol", "SASL_SSL",
                            "ssl.truststore.location", "trust.p12",
                            "group.id", "percaya-campaign"));

    @Test
    void every_client_has_the_configured_security_and_none_the_consumer_group() {
        assertThat(brokers.with(Map.of("acks", "all")))
                .isEqualTo(
                        Map.of(
                                "bootstrap.servers", "kafka.example.org:9093",
                                "security.protocol", "SASL_SSL",
                                "ssl.truststore.location", "trust.p12",
                                "acks", "all"));
    }
}
