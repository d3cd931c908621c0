package id.percaya.campaign.publishing.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.rendition.Rendition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The content and the account of a publication. They never change: another version needs another
/// publication.
///
/// @param renditionSha256 the hash of the words that the account gets; null for a crisis statement,
///   whose own hash covers them, and for publications that were scheduled before there were
///   renditions
/// @param segment the segment of the campaign that it is for; null for everybody
public record PublicationTarget(
        ContentVersion piece,
        UUID accountId,
        Channel channel,
        @Nullable String renditionSha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String segment) {

    /// A target whose content has the same words on every channel.
    public static PublicationTarget of(ContentVersion piece, UUID accountId, Channel channel) {
        return new PublicationTarget(piece, accountId, channel, null, null);
    }

    /// The post of this version that the account gets.
    public Rendition rendition(Manuscript manuscript) {
        return manuscript.rendition(channel, segment);
    }

    /// True unless it is bound to other words than these.
    public boolean isBoundTo(String sha256) {
        return renditionSha256 == null || renditionSha256.equals(sha256);
    }
}
