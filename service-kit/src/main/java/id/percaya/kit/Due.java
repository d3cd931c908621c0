package id.percaya.kit;

import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.UUID;

/// A deadline of one thing.
///
/// @param at when; from the event's own time, so that a replay sets the same
/// @param correlation the causal chain it belongs to
/// @param key tells several deadlines of the same thing and timer apart; at most 40 characters
public record Due(Tenant tenant, UUID subject, Instant at, UUID correlation, String key) {

    /// For the command that the timer gives.
    public Intent intent() {
        return Intent.of(new Cause(tenant, Cause.PERCAYA, correlation, null, null));
    }
}
