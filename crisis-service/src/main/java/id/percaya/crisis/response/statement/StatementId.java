package id.percaya.crisis.response.statement;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record StatementId(UUID value) {

    public StreamId stream() {
        return new StreamId("statement", value);
    }
}
