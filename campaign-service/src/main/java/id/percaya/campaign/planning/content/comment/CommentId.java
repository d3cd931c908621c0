package id.percaya.campaign.planning.content.comment;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record CommentId(UUID value) {

    public StreamId stream() {
        return new StreamId("content-comment", value);
    }
}
