package id.percaya.drills.load;

import java.util.UUID;

/// A command that was answered for good, with success.
///
/// @param stream what it was done to
/// @param version of that since then
public record CompletedCommand(IdempotentCommand intent, UUID stream, int version) {}
