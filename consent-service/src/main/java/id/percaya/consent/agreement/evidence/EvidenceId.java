package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record EvidenceId(UUID value) {

    public StreamId stream() {
        return new StreamId("evidence", value);
    }
}
