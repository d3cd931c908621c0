package id.percaya.consent.evidence;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record EvidenceId(UUID value) {

    public StreamId stream() {
        return new StreamId("evidence", value);
    }
}
