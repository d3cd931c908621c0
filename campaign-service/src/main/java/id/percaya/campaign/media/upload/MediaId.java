package id.percaya.campaign.media.upload;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record MediaId(UUID value) {

    public StreamId stream() {
        return new StreamId("media", value);
    }
}
