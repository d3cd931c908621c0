package id.percaya.kit.timing;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.UUID;

/// A deadline of one thing.
///
/// @param at when; from the event's own time, so that a replay sets the same
/// @param correlation the causal chain it belongs to
/// @param key tells several deadlines of the same thing and timer apart; at most 40 characters
public record Deadline(Tenant tenant, UUID subject, Instant at, UUID correlation, String key) {

    /// For the command that the timer gives.
    public CommandContext context() {
        return CommandContext.of(
                new EventMetadata(tenant, EventMetadata.PERCAYA, correlation, null, null));
    }
}
