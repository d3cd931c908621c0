package id.percaya.campaign.sending;

import id.percaya.campaign.account.Profile;
import id.percaya.campaign.content.Manuscript;
import id.percaya.campaign.publication.Booking;
import java.util.UUID;

/// What is handed to a channel.
///
/// @param manuscript the version whose hash was claimed, whatever became of the content since
public record Shipment(
        UUID publicationId, int claim, Booking booking, Profile account, Manuscript manuscript) {}
