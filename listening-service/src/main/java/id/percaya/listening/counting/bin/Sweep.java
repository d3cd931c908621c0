package id.percaya.listening.counting.bin;

import java.time.Instant;

/// The end of a recount, for the monitor whose [MonitorKey] the record has: mentions that were last
/// counted before the recount began count no more, because the recount has not met them.
///
/// @param since mentions published before it are not recounted
/// @param begin the oldest transaction that the recount may not have seen
public record Sweep(Sequence sequence, Instant since, long begin) implements CountingRecord {}
