package id.percaya.campaign.planning.content;

import id.percaya.campaign.RegulatoryClass;
import java.util.UUID;

/// The parts of a campaign that a content's rules need. A campaign's class and facility never
/// change after its draft.
public record CampaignContext(UUID campaignId, RegulatoryClass regulatoryClass, String facility) {}
