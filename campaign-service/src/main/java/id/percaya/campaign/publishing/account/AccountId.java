package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record AccountId(UUID value) {

    public StreamId stream() {
        return new StreamId("channel-account", value);
    }
}
