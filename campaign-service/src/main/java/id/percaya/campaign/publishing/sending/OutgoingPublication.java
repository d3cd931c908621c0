package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import java.util.List;
import java.util.UUID;

/// A claimed publication with everything that its channel needs.
///
/// @param manuscript the text behind the claimed hash, even if the content has changed since
/// @param media in the order of the post, and the cover, with addresses to fetch them
public record OutgoingPublication(
        UUID publicationId,
        int claim,
        PublicationTarget target,
        Profile account,
        Manuscript manuscript,
        List<OutgoingMedium> media) {

    public OutgoingPublication {
        media = List.copyOf(media);
    }

    /// The post for this channel.
    Rendition rendition() {
        return target.rendition(manuscript);
    }
}
