package id.percaya.campaign.planning.campaign;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CampaignId(UUID value) {

    public StreamId stream() {
        return new StreamId("campaign", value);
    }
}
