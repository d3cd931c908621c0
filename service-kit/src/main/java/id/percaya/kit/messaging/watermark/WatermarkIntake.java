package id.percaya.kit.messaging.watermark;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.CloudEvents;
import id.percaya.kit.messaging.UnreadableRecord;
import id.percaya.kit.messaging.broker.BrokerTopics;
import id.percaya.kit.messaging.receiving.HeardRows;
import id.percaya.kit.messaging.sending.AnnouncementRecords.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Takes in the watermarks of another service from its topic `percaya.<service>.watermarks`. They
/// come on a topic of their own and may be ahead of the records that they speak for; [Watermarks]
/// compares their offsets with the processed ones.
@ApplicationScoped
public class WatermarkIntake {

    private static final Logger LOG = Logger.getLogger(WatermarkIntake.class);

    private final BrokerTopics broker;
    private final HeardRows heard;
    private final WatermarkRows watermarks;

    WatermarkIntake(BrokerTopics broker, HeardRows heard, WatermarkRows watermarks) {
        this.broker = broker;
        this.heard = heard;
        this.watermarks = watermarks;
    }

    /// A failure is only logged, also when a record is no watermark. One that is not stored makes
    /// our view look older than it is, never newer, and the next one replaces it.
    public void take(ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            try {
                take(partition.topic(), records.records(partition));
            } catch (UnreadableRecord | DatabaseFailure | KafkaException failed) {
                LOG.warnf("watermarks of %s have no effect: %s", partition, failed.getMessage());
            }
        }
    }

    /// Asks the broker first: without the number of partitions no watermark counts.
    private void take(String topic, List<ConsumerRecord<String, byte[]>> records) {
        String about = topic.substring(0, topic.length() - Watermark.TOPIC_SUFFIX.length());
        heard.described(about, broker.heard(about));
        for (ConsumerRecord<String, byte[]> record : records) {
            watermarks.store(about, read(record));
        }
    }

    private static Watermark read(ConsumerRecord<String, byte[]> record) {
        if (!CloudEvents.type(record).endsWith(Watermark.TYPE_SUFFIX)) {
            throw new UnreadableRecord("the record is not a watermark");
        }
        try {
            Watermark mark = TolerantJson.mapper().readValue(record.value(), Watermark.class);
            Objects.requireNonNull(mark.asOf());
            Objects.requireNonNull(mark.topicId());
            mark.offsets().forEach(Objects::requireNonNull);
            return mark;
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            throw new UnreadableRecord("the record is not a watermark", unreadable);
        }
    }
}
