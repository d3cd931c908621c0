package id.percaya.consent.person;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// The pseudonym of a person. Their key is kept under it too.
public record SubjectId(UUID value) {

    public StreamId stream() {
        return new StreamId("subject", value);
    }
}
