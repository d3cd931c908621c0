package id.percaya.kit.messaging.broker;

import java.util.List;

/// A topic that this service hears, as the broker describes it.
///
/// @param id Kafka's id; a topic that was deleted and created again has another
/// @param processed for each partition that the topic has, the offset up to which there is nothing
///   left to process: committed by our consumer group, or no longer kept by the broker
public record HeardTopic(String id, List<Long> processed) {

    public HeardTopic {
        processed = List.copyOf(processed);
    }
}
