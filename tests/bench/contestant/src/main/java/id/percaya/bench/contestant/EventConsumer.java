package id.percaya.bench.contestant;

import java.util.UUID;

/// What is done with each event of the log that is read.
public interface EventConsumer {

    EventConsumer DEAF = (_, _) -> {};

    void hear(UUID stream, MentionCollected event) throws Exception;
}
