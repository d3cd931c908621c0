package id.percaya.crisis.safety.action;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CorrectiveActionId(UUID value) {

    public StreamId stream() {
        return new StreamId("corrective-action", value);
    }
}
