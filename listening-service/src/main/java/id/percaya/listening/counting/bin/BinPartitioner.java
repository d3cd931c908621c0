package id.percaya.listening.counting.bin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/// Sends the bins of a monitor to the partition from which its changes came, and marks to theirs,
/// so that a mark stays behind the bins that it speaks for.
final class BinPartitioner implements StreamPartitioner<String, BinRecord> {

    @Override
    public Optional<Set<Integer>> partitions(
            String topic, String key, BinRecord record, int partitions) {
        int partition =
                switch (record) {
                    case Mark _ -> Mark.partition(key);
                    case BinCounts _ ->
                            Utils.toPositive(Utils.murmur2(monitor(key).getBytes(UTF_8)));
                };
        return Optional.of(Set.of(partition % partitions));
    }

    private static String monitor(String key) {
        return BinKey.of(key).monitor();
    }
}
