package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CredentialCheckId(UUID value) {

    public StreamId stream() {
        return new StreamId("credential-check", value);
    }
}
