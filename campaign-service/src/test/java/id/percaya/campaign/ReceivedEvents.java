package id.percaya.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.Inbox;
import id.percaya.kit.testing.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Hands events of other services to the inbox, as the Kafka consumer does.
@ApplicationScoped
public class ReceivedEvents {

    private static final int PARTITIONS = 12;

    private final Inbox inbox;

    ReceivedEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    /// @param sequence its version in the stream, by which the inbox recognises a repeat
    public void take(String type, UUID subject, int sequence, Record data) {
        inbox.take(Records.batch(Records.of(type, subject, sequence, Requests.TENANT, json(data))));
    }

    public void consentsAreKnownUntil(Instant asOf) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            inbox.take(Records.batch(Records.watermark("consent", partition, asOf)));
        }
    }

    private static String json(Record data) {
        try {
            return TolerantJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
