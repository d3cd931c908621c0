package id.percaya.crisis.duty;

import java.time.Instant;

/// A time limit within which an obligation must be met.
///
/// @param code from `policy/clocks.json`
/// @param startedAt the event's time, so that a replay gives the same deadline
/// @param dueAt the last instant at which the obligation is met in time
public record Clock(String code, ClockKind kind, Instant startedAt, Instant dueAt) {}
