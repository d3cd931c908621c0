package id.percaya.listening.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Selects the mentions to count.
///
/// @param monitorId only mentions that this monitor matched; null for all
/// @param from published at or after
/// @param to published before
public record MentionSelection(@Nullable UUID monitorId, Instant from, Instant to) {}
