package id.percaya.crisis.response.crisis;

import java.util.UUID;

/// Refers to a crisis from the events of other aggregates.
///
/// @param drill whether it is an exercise, which is not announced
public record CrisisReference(UUID id, String facility, boolean drill) {}
