package id.percaya.crisis.response.crisis;

import java.util.UUID;

/// The crisis that something belongs to.
///
/// @param drill an exercise: nothing of it is announced
public record CrisisReference(UUID id, String facility, boolean drill) {}
