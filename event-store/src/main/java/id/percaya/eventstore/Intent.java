package id.percaya.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A command's circumstances: its cause, and the version its sender has seen.
///
/// @param seen the version named by `If-Match`; null when any will do
public record Intent(Cause cause, @Nullable Version seen) {

    public static Intent of(Cause cause) {
        return new Intent(cause, null);
    }

    /// The same, as a link of a chain that began elsewhere.
    public Intent continuing(UUID chain) {
        return new Intent(cause.continuing(chain), seen);
    }

    /// The same, as a consequence of what was recorded.
    public Intent causedBy(Recorded<?> recorded) {
        Cause consequence =
                new Cause(
                        cause.tenant(),
                        cause.actor(),
                        recorded.cause().correlation(),
                        recorded.id(),
                        cause.traceparent());
        return new Intent(consequence, seen);
    }

    public Tenant tenant() {
        return cause.tenant();
    }
}
