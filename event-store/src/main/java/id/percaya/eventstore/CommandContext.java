package id.percaya.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A command's circumstances: its cause, and the version its sender has seen.
///
/// @param seen the version named by `If-Match`; null when any will do
public record CommandContext(EventMetadata cause, @Nullable Version seen) {

    public static CommandContext of(EventMetadata cause) {
        return new CommandContext(cause, null);
    }

    /// The same, as a link of a chain that began elsewhere.
    public CommandContext continuing(UUID chain) {
        return new CommandContext(cause.continuing(chain), seen);
    }

    /// The same, as a consequence of what was recorded.
    public CommandContext causedBy(Recorded<?> recorded) {
        EventMetadata consequence =
                new EventMetadata(
                        cause.tenant(),
                        cause.actor(),
                        recorded.cause().correlation(),
                        recorded.id(),
                        cause.traceparent());
        return new CommandContext(consequence, seen);
    }

    public Tenant tenant() {
        return cause.tenant();
    }
}
