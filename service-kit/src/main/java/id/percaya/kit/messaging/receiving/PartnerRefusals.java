package id.percaya.kit.messaging.receiving;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Puts refused records of partners on the topic's `.dlq`, which the partner reads: it corrects
/// them and sends them again. No operator has to decide about them.
@ApplicationScoped
class PartnerRefusals {

    private static final Logger LOG = Logger.getLogger(PartnerRefusals.class);

    private final DeadLetters letters;
    private final MeterRegistry meters;
    private final boolean hasTopics;

    PartnerRefusals(
            DeadLetters letters,
            MeterRegistry meters,
            @ConfigProperty(name = "percaya.dead-letter-topics") boolean hasTopics) {
        this.letters = letters;
        this.meters = meters;
        this.hasTopics = hasTopics;
    }

    void keep(ConsumerRecord<String, byte[]> record, String reason) {
        meters.counter("percaya.partner.records.refused", "topic", record.topic()).increment();
        LOG.warnf(
                "refused %s-%d@%d: %s",
                record.topic(), record.partition(), record.offset(), reason);
        if (hasTopics) {
            send(withinBounds(record), reason);
        }
    }

    /// A letter that the broker will never take, for example for its headers, must not end the
    /// channel.
    private void send(ConsumerRecord<String, byte[]> letter, String reason) {
        try {
            letters.send(letter, reason);
        } catch (InterruptException interrupted) {
            throw interrupted;
        } catch (KafkaException refused) {
            LOG.errorf(
                    refused,
                    "no letter was kept for %s-%d@%d",
                    letter.topic(),
                    letter.partition(),
                    letter.offset());
        }
    }

    /// A record as large as the broker takes has no room for the reason, so its data stays behind.
    private static ConsumerRecord<String, byte[]> withinBounds(
            ConsumerRecord<String, byte[]> record) {
        if (record.value() == null || record.value().length <= PartnerRecordGuard.LARGEST) {
            return record;
        }
        ConsumerRecord<String, byte[]> empty =
                new ConsumerRecord<>(
                        record.topic(), record.partition(), record.offset(), record.key(), null);
        record.headers().forEach(empty.headers()::add);
        return empty;
    }
}
