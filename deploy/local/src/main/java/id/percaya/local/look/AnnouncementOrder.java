package id.percaya.local.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Checks that the announcements of each aggregate first appear in the order of its stream. Repeats
/// may come at any time.
public record AnnouncementOrder(List<ConsumerRecord<String, byte[]>> records) {

    /// Announcements that first appeared after a later one of the same aggregate.
    public List<String> violations() {
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
