package id.percaya.bench.contestant;

import java.util.UUID;

/// Receives each event that is read from the log.
public interface EventConsumer {

    EventConsumer IGNORING = (_, _) -> {};

    void accept(UUID stream, MentionCollected event) throws Exception;
}
