package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of stored mentions after which rules are evaluated: new mentions, another sentiment, a
/// removal.
///
/// @param monitors that match the mentions; empty for those that have a mention in the span
/// @param oldest publication time of the oldest mention that changed
/// @param newest publication time of the newest
/// @param at when the change was made
/// @param cause metadata of the event that tells the change; names the tenant
public record ChangedMentions(
        Set<UUID> monitors, Instant oldest, Instant newest, Instant at, EventMetadata cause) {

    /// Of all monitors; empty without mentions.
    static Optional<ChangedMentions> between(
            @Nullable Instant oldest, @Nullable Instant newest, Instant at, EventMetadata cause) {
        return oldest == null || newest == null
                ? Optional.empty()
                : Optional.of(new ChangedMentions(Set.of(), oldest, newest, at, cause));
    }
}
