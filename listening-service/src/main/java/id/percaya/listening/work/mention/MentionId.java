package id.percaya.listening.work.mention;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record MentionId(UUID value) {

    public StreamId stream() {
        return new StreamId("mention", value);
    }
}
