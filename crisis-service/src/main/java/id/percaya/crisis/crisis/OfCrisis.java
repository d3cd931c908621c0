package id.percaya.crisis.crisis;

import java.util.UUID;

/// The crisis that something belongs to.
///
/// @param drill an exercise: nothing of it is announced
public record OfCrisis(UUID id, String facility, boolean drill) {}
