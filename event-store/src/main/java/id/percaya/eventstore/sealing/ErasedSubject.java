package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.UUID;

/// A record of an erasure, without personal data.
///
/// @param actor who ordered it: a token's subject, or `percaya`
/// @param at by the database's clock
public record ErasedSubject(Tenant tenant, UUID subject, String actor, Instant at) {

    boolean isOf(Tenant tenant, UUID subject) {
        return this.tenant.equals(tenant) && this.subject.equals(subject);
    }

    boolean isSame(ErasedSubject other) {
        return other.isOf(tenant, subject);
    }
}
