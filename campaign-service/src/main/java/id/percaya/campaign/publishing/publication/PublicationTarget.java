package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import java.util.UUID;

/// What is published where. It never changes: another version of the content is another
/// publication.
public record PublicationTarget(ContentVersion piece, UUID accountId, Channel channel) {}
