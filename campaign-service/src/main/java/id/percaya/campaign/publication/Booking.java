package id.percaya.campaign.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Piece;
import java.util.UUID;

/// What is published where. It never changes: another version of the content is another
/// publication.
public record Booking(Piece piece, UUID accountId, Channel channel) {}
