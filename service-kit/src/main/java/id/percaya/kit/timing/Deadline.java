package id.percaya.kit.timing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.UUID;

/// A deadline of one aggregate.
///
/// @param at the due time; derived from the event's time, so that a replay sets the same deadline
/// @param correlation the correlation id for the timer's command
/// @param key distinguishes deadlines of the same timer and aggregate; at most 40 characters
public record Deadline(Tenant tenant, UUID subject, Instant at, UUID correlation, String key) {

    /// The context for the timer's command: the actor is `percaya`.
    public CommandContext context() {
        return CommandContext.of(
                new EventMetadata(tenant, EventMetadata.PERCAYA, correlation, null, null));
    }
}
