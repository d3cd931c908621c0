package id.percaya.listening.sources.source;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record SourceId(UUID value) {

    public StreamId stream() {
        return new StreamId("source", value);
    }
}
