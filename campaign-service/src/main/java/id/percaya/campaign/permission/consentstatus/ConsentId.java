package id.percaya.campaign.permission.consentstatus;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

/// A consent of consent-service. Its status is a stream of our own, stored as `consent-standing`.
public record ConsentId(UUID value) {

    public StreamId stream() {
        return new StreamId("consent-standing", value);
    }
}
