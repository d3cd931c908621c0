package id.percaya.campaign.planning.content;

import id.percaya.campaign.RegulatoryClass;
import java.util.UUID;

/// The campaign a content is made for, as far as the content's rules need it. A campaign's class
/// and facility do not change once it is drafted.
public record CampaignContext(UUID campaignId, RegulatoryClass regulatoryClass, String facility) {}
