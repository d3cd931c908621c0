package id.percaya.eventstore;

import java.io.Serial;

/// The stream has moved on since it was read: a lost race, decided again in a new transaction.
public final class LostRace extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public LostRace(StreamId stream, Version expected) {
        super(stream + " has moved on from version " + expected.value());
    }
}
