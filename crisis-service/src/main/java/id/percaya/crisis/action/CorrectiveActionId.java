package id.percaya.crisis.action;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CorrectiveActionId(UUID value) {

    public StreamId stream() {
        return new StreamId("corrective-action", value);
    }
}
