package id.percaya.consent.person;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// The pseudonym of a person. The person's key is stored under the same id.
public record SubjectId(UUID value) {

    public StreamId stream() {
        return new StreamId("subject", value);
    }
}
