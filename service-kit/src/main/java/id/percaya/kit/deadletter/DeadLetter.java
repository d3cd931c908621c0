package id.percaya.kit.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that could not be processed, without its content.
///
/// @param tenant as the record says, like the following attributes; null if it says none
/// @param type without the prefix `id.percaya.`
/// @param streamId the aggregate that the record is about
/// @param sequence the aggregate's version after the event
/// @param reason of the last failure
public record DeadLetter(
        UUID id,
        @Nullable String tenant,
        String topic,
        int partition,
        long offset,
        @Nullable String type,
        @Nullable String source,
        @Nullable UUID streamId,
        @Nullable Integer sequence,
        @Nullable UUID eventId,
        String reason,
        int attempts,
        DeadLetterStatus status,
        Instant deadAt,
        @Nullable Instant settledAt) {}
