package id.percaya.crisis.duty;

import java.time.Instant;

/// One clock of one crisis.
///
/// @param code of `policy/clocks.json`
/// @param startedAt the event's own time, so that a replay gives the same deadline
/// @param dueAt until and including this instant it is met in time
public record Clock(String code, ClockKind kind, Instant startedAt, Instant dueAt) {}
