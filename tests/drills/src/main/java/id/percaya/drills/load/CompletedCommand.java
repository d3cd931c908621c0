package id.percaya.drills.load;

import java.util.UUID;

/// A command that succeeded.
///
/// @param stream id of the changed stream
/// @param version of the stream after the command
public record CompletedCommand(IdempotentCommand command, UUID stream, int version) {}
