package id.percaya.crisis.response.crisis;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CrisisId(UUID value) {

    public StreamId stream() {
        return new StreamId("crisis", value);
    }
}
