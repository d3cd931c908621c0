package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record AlertId(UUID value) {

    public StreamId stream() {
        return new StreamId("alert", value);
    }
}
