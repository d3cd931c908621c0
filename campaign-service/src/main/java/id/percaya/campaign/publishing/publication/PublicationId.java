package id.percaya.campaign.publishing.publication;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record PublicationId(UUID value) {

    public StreamId stream() {
        return new StreamId("publication", value);
    }
}
