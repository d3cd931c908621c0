package id.percaya.listening.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which mentions are counted.
///
/// @param monitorId those that it picked; null for all
/// @param from published at or after
/// @param to published before
public record MentionSelection(@Nullable UUID monitorId, Instant from, Instant to) {}
