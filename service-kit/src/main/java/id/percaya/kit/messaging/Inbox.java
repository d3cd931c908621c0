package id.percaya.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Where a service's `@Incoming` methods hand over what they are given. Returns when every record
/// has taken effect, was found to be a repeat, is nobody's business here, or lies in the
/// dead-letter topic; the records of one key strictly one after the other, different keys side by
/// side.
@ApplicationScoped
public class Inbox {

    private final Incoming incoming;

    Inbox(Incoming incoming) {
        this.incoming = incoming;
    }

    public void take(ConsumerRecords<String, byte[]> records) {
        incoming.take(records);
    }
}
