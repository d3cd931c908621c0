package id.percaya.consent.use.placement;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// @param value campaign-service's id of the publication, if it published it
public record PlacementId(UUID value) {

    public StreamId stream() {
        return new StreamId("placement", value);
    }
}
