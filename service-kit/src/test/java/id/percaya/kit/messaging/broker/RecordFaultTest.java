package id.percaya.kit.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RecordFaultTest {

    @Test
    void what_no_broker_would_ever_take_is_the_records_fault() {
        assertThat(RecordFault.causes(new SerializationException("no text"))).isTrue();
        assertThat(RecordFault.causes(new KafkaException("aborted", new RecordTooLargeException())))
                .isTrue();
    }

    @Test
    void a_broker_that_is_away_or_refuses_us_is_not() {
        assertThat(RecordFault.causes(new TimeoutException("8 s"))).isFalse();
        assertThat(RecordFault.causes(new ProducerFencedException("another"))).isFalse();
        assertThat(RecordFault.causes(new AuthorizationException("no"))).isFalse();
    }
}
