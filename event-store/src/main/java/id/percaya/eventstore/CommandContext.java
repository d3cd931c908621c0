package id.percaya.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The circumstances of a command: the metadata of the events that it will record, and the version
/// that its sender expects the stream to have.
///
/// @param expectedVersion the version named by `If-Match`; null when the sender expects none
public record CommandContext(EventMetadata metadata, @Nullable Version expectedVersion) {

    public static CommandContext of(EventMetadata metadata) {
        return new CommandContext(metadata, null);
    }

    /// For the command of a policy or timer that reacts to this event.
    public static CommandContext of(Recorded<?> recorded) {
        return of(EventMetadata.of(recorded));
    }

    public CommandContext withCorrelation(UUID correlation) {
        return new CommandContext(metadata.withCorrelation(correlation), expectedVersion);
    }

    /// The same actor's command, as a consequence of this event.
    public CommandContext causedBy(Recorded<?> recorded) {
        EventMetadata consequence =
                new EventMetadata(
                        metadata.tenant(),
                        metadata.actor(),
                        recorded.metadata().correlation(),
                        recorded.id(),
                        metadata.traceparent());
        return new CommandContext(consequence, expectedVersion);
    }

    public Tenant tenant() {
        return metadata.tenant();
    }
}
