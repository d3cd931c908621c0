package id.percaya.listening.concern.concern;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record ConcernId(UUID value) {

    public StreamId stream() {
        return new StreamId("concern", value);
    }
}
