package id.percaya.local.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Whether each aggregate's announcements first appear in the order of its stream; repeats may come
/// at any time after.
public record AnnouncementOrder(List<ConsumerRecord<String, byte[]>> records) {

    /// Announcements that came for the first time after a later one of the same aggregate.
    public List<String> disorder() {
        Map<String, String> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> late = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String sequence = TopicRecords.header(record, "ce_sequence");
            if (seen.add(TopicRecords.header(record, "ce_id"))
                    && last.getOrDefault(record.key(), "").compareTo(sequence) > 0) {
                late.add(record.key() + " " + sequence);
            }
            last.merge(
                    record.key(), sequence, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return late;
    }
}
