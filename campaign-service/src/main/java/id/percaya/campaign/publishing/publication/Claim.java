package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.CommandContext;
import java.time.Instant;

/// A pass of the gate that reserves a publication for sending.
///
/// @param number the first is 1
/// @param end after which it is not sent
/// @param context of what it causes
public record Claim(int number, Instant end, CommandContext context) {}
