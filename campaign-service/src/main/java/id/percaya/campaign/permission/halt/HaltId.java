package id.percaya.campaign.permission.halt;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record HaltId(UUID value) {

    public StreamId stream() {
        return new StreamId("halt", value);
    }
}
