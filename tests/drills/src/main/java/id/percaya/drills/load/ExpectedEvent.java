package id.percaya.drills.load;

import java.util.UUID;

/// The event that a command must record exactly once, however often it is sent.
///
/// @param event stored name of the event
/// @param mark an id in the event's data, stream or trace that distinguishes it from other events
///   of the name
public record ExpectedEvent(String event, UUID mark) {}
