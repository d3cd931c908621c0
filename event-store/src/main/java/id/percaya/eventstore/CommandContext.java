package id.percaya.eventstore;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The circumstances of a command: the metadata of the events that it will record, and the versions
/// of which its sender expects the stream to have one.
///
/// @param expectedVersions the versions named by `If-Match`, any of which will do; null when the
///   sender expects none
public record CommandContext(EventMetadata metadata, @Nullable Set<Version> expectedVersions) {

    public static CommandContext of(EventMetadata metadata) {
        return new CommandContext(metadata, null);
    }

    /// For the command of a policy or timer that reacts to this event.
    public static CommandContext of(Recorded<?> recorded) {
        return of(EventMetadata.of(recorded));
    }

    public CommandContext withCorrelation(UUID correlation) {
        return new CommandContext(metadata.withCorrelation(correlation), expectedVersions);
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
        return new CommandContext(consequence, expectedVersions);
    }

    /// @throws StaleVersion when the sender expects other versions of the stream
    public void requireExpected(StreamId stream, Version actual) {
        if (expectedVersions != null && !expectedVersions.contains(actual)) {
            throw new StaleVersion(stream, actual);
        }
    }

    public Tenant tenant() {
        return metadata.tenant();
    }
}
