package id.percaya.drills.load;

import java.util.UUID;

/// What a command is to leave in the log, and only once however often it is sent.
///
/// @param event the stored name of the event
/// @param mark what tells this command's event from others of the name: an id within its words, its
///   stream's, or its trace's
public record ExpectedEvent(String event, UUID mark) {}
