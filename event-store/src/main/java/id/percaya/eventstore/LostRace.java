package id.percaya.eventstore;

import java.io.Serial;

/// Another command was appended to the stream after it was read. Decide again in a new transaction.
public final class LostRace extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public LostRace(StreamId stream, Version expected) {
        super(stream + " is no longer at version " + expected.value());
    }
}
