package id.percaya.kit.messaging.watermark;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.percaya.kit.messaging.broker.BrokerTopics;
import id.percaya.kit.messaging.broker.HeardTopic;
import id.percaya.kit.messaging.receiving.HeardRows;
import id.percaya.kit.testing.Records;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class WatermarkIntakeTest {

    private static final ConsumerRecord<String, byte[]> MARK =
            Records.watermark("consent", Instant.EPOCH);

    @Test
    void a_database_that_is_away_does_not_stop_the_topic() {
        assertGoesOn(MARK, _ -> new HeardTopic(Records.TOPIC_ID, List.of(0L)));
    }

    @Test
    void a_broker_that_does_not_answer_does_not_stop_the_topic() {
        assertGoesOn(
                MARK,
                _ -> {
                    throw new TimeoutException("4 s");
                });
    }

    @Test
    void a_record_that_is_no_watermark_does_not_stop_the_topic() {
        ConsumerRecord<String, byte[]> stranger =
                new ConsumerRecord<>("percaya.consent.watermarks", 0, 0, "", new byte[0]);
        assertGoesOn(stranger, _ -> new HeardTopic(Records.TOPIC_ID, List.of(0L)));
    }

    private static void assertGoesOn(ConsumerRecord<String, byte[]> record, BrokerTopics broker) {
        WatermarkIntake intake =
                new WatermarkIntake(broker, new HeardRows(away()), new WatermarkRows(away()));
        assertThatCode(() -> intake.take(Records.batch(record))).doesNotThrowAnyException();
    }

    private static DataSource away() {
        return (DataSource)
                Proxy.newProxyInstance(
                        DataSource.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, _, _) -> {
                            throw new SQLException("connection refused", "08001");
                        });
    }
}
