package id.percaya.kit.messaging;

import id.percaya.kit.messaging.broker.BrokerTopics;
import id.percaya.kit.messaging.broker.HeardTopic;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The broker in tests, which have none: every topic has twelve partitions unless a test says
/// otherwise.
@ApplicationScoped
public class TopicsOfTests implements BrokerTopics {

    private final Map<String, HeardTopic> topics = new ConcurrentHashMap<>();

    @Override
    public HeardTopic heard(String topic) {
        return topics.getOrDefault(topic, described(Records.TOPIC_ID, 12));
    }

    public void describe(String topic, String id, int partitions) {
        topics.put(topic, described(id, partitions));
    }

    private static HeardTopic described(String id, int partitions) {
        return new HeardTopic(id, Collections.nCopies(partitions, 0L));
    }
}
