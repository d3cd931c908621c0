package id.percaya.eventstore;

import org.jspecify.annotations.Nullable;

/// A command's circumstances: its cause, and the version its sender has seen.
///
/// @param seen the version named by `If-Match`; null when any will do
public record Intent(Cause cause, @Nullable Version seen) {

    public static Intent of(Cause cause) {
        return new Intent(cause, null);
    }

    public Tenant tenant() {
        return cause.tenant();
    }
}
