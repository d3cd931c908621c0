package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import java.util.UUID;

/// The content and the account of a publication. They never change: another version needs another
/// publication.
public record PublicationTarget(ContentVersion piece, UUID accountId, Channel channel) {}
