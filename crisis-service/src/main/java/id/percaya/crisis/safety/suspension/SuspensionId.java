package id.percaya.crisis.safety.suspension;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record SuspensionId(UUID value) {

    public StreamId stream() {
        return new StreamId("suspension", value);
    }
}
