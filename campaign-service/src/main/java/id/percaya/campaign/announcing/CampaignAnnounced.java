package id.percaya.campaign.announcing;

import id.percaya.campaign.RegulatoryClass;

/// `campaign.approved.v1`, `.activated.v1`, `.paused.v1` and `.completed.v1`.
record CampaignAnnounced(String facility, RegulatoryClass regulatoryClass) {}
