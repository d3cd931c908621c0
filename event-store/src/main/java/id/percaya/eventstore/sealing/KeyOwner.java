package id.percaya.eventstore.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// Whose a key is: a subject is one tenant's.
record KeyOwner(Tenant tenant, UUID subject) {

    /// No part can hold a line feed.
    byte[] context() {
        return (tenant.id() + "\n" + subject).getBytes(UTF_8);
    }

    /// Names the lock that sealing shares and erasure holds alone.
    String lock() {
        return "percaya.subject\n" + tenant.id() + "\n" + subject;
    }
}
