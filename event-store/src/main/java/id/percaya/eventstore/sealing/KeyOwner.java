package id.percaya.eventstore.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// The owner of a key: a subject of one tenant.
record KeyOwner(Tenant tenant, UUID subject) {

    /// Neither part can contain the line feed that separates them.
    byte[] context() {
        return (tenant.id() + "\n" + subject).getBytes(UTF_8);
    }

    /// The name of the lock that sealing shares and that erasure takes alone.
    String lock() {
        return "percaya.subject\n" + tenant.id() + "\n" + subject;
    }
}
