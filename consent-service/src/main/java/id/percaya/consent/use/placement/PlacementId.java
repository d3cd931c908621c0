package id.percaya.consent.use.placement;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// @param value what campaign-service calls the publication, where it published it
public record PlacementId(UUID value) {

    public StreamId stream() {
        return new StreamId("placement", value);
    }
}
