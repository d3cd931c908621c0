package id.percaya.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.messaging.watermark.WatermarkIntake;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// Hands records of other services to the inbox and to the intake of watermarks, as the Kafka
/// consumers do.
@ApplicationScoped
public class ReceivedEvents {

    private final Inbox inbox;
    private final WatermarkIntake watermarks;

    ReceivedEvents(Inbox inbox, WatermarkIntake watermarks) {
        this.inbox = inbox;
        this.watermarks = watermarks;
    }

    /// @param sequence its version in the stream, by which the inbox recognises a repeat
    public void take(String type, UUID subject, int sequence, Record data) {
        take(Requests.TENANT, type, subject, sequence, data);
    }

    public void take(String tenant, String type, UUID subject, int sequence, Record data) {
        inbox.take(Records.batch(Records.of(type, subject, sequence, tenant, json(data))));
    }

    /// An event of consent-service without an effect on campaign-service, at a place of its topic.
    public void takeAnyConsentEvent(int partition, long offset) {
        inbox.take(
                Records.batch(
                        Records.at(
                                partition,
                                offset,
                                Records.of("consent.other.v1", UUID.randomUUID(), 1))));
    }

    public void consentsAreKnownUntil(Instant asOf) {
        watermarks.take(Records.batch(Records.watermark("consent", asOf)));
    }

    /// @param offsets the first offset that the watermark does not speak for, by partition
    public void consentsAreKnownUntil(Instant asOf, List<Long> offsets) {
        watermarks.take(Records.batch(Records.watermark("consent", asOf, offsets)));
    }

    /// As consent-service tells while it runs.
    public ConsentWatermarks consentsStayKnown() {
        return consentsStayKnown(Collections.nCopies(12, 0L));
    }

    /// @param offsets the first offset that the watermarks do not speak for, by partition
    public ConsentWatermarks consentsStayKnown(List<Long> offsets) {
        return new ConsentWatermarks(asOf -> consentsAreKnownUntil(asOf, offsets));
    }

    private static String json(Record data) {
        try {
            return TolerantJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
