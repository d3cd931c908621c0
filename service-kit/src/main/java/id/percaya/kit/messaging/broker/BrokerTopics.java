package id.percaya.kit.messaging.broker;

/// Tells how a topic that this service hears stands at the broker.
public interface BrokerTopics {

    /// @throws org.apache.kafka.common.KafkaException when the broker does not answer
    HeardTopic heard(String topic);
}
