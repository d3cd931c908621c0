package id.percaya.kit.messaging.broker;

import id.percaya.eventstore.NotNow;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;

/// The end of each partition of a topic, as its readers can reach it: the offset after the last
/// record. Kafka's own end is higher, because a transaction's marker takes an offset too and no
/// reader receives it.
///
/// @param topicId Kafka's id of the topic; a topic that was deleted and created again has another
/// @param offsets the offset of partition n is at index n; 0 before its first record
public record TopicEnds(String topicId, List<Long> offsets) {

    public TopicEnds {
        offsets = List.copyOf(offsets);
    }

    /// Includes partitions that the topic has gained. They had no record before.
    public TopicEnds grownTo(int partitions) {
        List<Long> grown = new ArrayList<>(offsets);
        while (grown.size() < partitions) {
            grown.add(0L);
        }
        return new TopicEnds(topicId, grown);
    }

    /// @throws NotNow when the broker recognised a record as a repeat and no longer knew its offset
    public TopicEnds after(RecordMetadata sent) {
        if (!sent.hasOffset()) {
            throw new NotNow("the broker gave no offset", new IllegalStateException("no offset"));
        }
        List<Long> moved = new ArrayList<>(grownTo(sent.partition() + 1).offsets());
        moved.set(sent.partition(), sent.offset() + 1);
        return new TopicEnds(topicId, moved);
    }
}
