package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record MonitorId(UUID value) {

    public StreamId stream() {
        return new StreamId("monitor", value);
    }
}
