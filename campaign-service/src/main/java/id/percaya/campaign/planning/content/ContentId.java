package id.percaya.campaign.planning.content;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record ContentId(UUID value) {

    public StreamId stream() {
        return new StreamId("content", value);
    }
}
