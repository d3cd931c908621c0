package id.percaya.listening.work.erasure;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record ErasureId(UUID value) {

    StreamId stream() {
        return new StreamId("erasure", value);
    }
}
