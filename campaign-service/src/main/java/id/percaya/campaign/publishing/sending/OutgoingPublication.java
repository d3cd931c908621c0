package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import java.util.UUID;

/// What is handed to a channel.
///
/// @param manuscript the version whose hash was claimed, whatever became of the content since
public record OutgoingPublication(
        UUID publicationId,
        int claim,
        PublicationTarget target,
        Profile account,
        Manuscript manuscript) {}
