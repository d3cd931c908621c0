package id.percaya.kit.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.eventstore.NotNow;
import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicEndsTest {

    private static final TopicEnds ENDS = new TopicEnds("topic", List.of(3L, 0L));

    @Test
    void a_partition_ends_after_the_last_record_sent() {
        assertThat(ENDS.after(sent(1, 7)).offsets()).containsExactly(3L, 8L);
    }

    @Test
    void a_partition_that_was_added_is_empty_until_a_record_is_sent() {
        assertThat(ENDS.grownTo(4).offsets()).containsExactly(3L, 0L, 0L, 0L);
        assertThat(ENDS.after(sent(3, 0)).offsets()).containsExactly(3L, 0L, 0L, 1L);
        assertThat(ENDS.grownTo(1)).isEqualTo(ENDS);
    }

    @Test
    void a_record_without_an_offset_leaves_the_ends_unknown() {
        assertThatThrownBy(() -> ENDS.after(sent(0, -1))).isInstanceOf(NotNow.class);
    }

    private static RecordMetadata sent(int partition, long offset) {
        return new RecordMetadata(
                new TopicPartition("percaya.ward", partition), offset, 0, -1, 0, 0);
    }
}
