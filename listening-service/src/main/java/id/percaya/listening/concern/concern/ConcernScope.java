package id.percaya.listening.concern.concern;

import java.time.Instant;
import java.util.UUID;

/// @param monitorId the monitor that picked its mentions
/// @param facility of the monitor
/// @param firstMentionAt when the first of its mentions was published
public record ConcernScope(UUID monitorId, String facility, Instant firstMentionAt) {}
