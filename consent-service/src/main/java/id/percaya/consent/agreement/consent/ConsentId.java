package id.percaya.consent.agreement.consent;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record ConsentId(UUID value) {

    public StreamId stream() {
        return new StreamId("consent", value);
    }
}
