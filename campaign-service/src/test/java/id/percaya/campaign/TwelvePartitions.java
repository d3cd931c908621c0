package id.percaya.campaign;

import id.percaya.kit.messaging.broker.BrokerTopics;
import id.percaya.kit.messaging.broker.HeardTopic;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;

/// The broker in tests, which have none.
@ApplicationScoped
class TwelvePartitions implements BrokerTopics {

    @Override
    public HeardTopic heard(String topic) {
        return new HeardTopic(Records.TOPIC_ID, Collections.nCopies(12, 0L));
    }
}
