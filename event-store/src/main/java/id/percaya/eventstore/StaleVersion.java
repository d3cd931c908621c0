package id.percaya.eventstore;

import java.io.Serial;

/// The sender has seen another version than the one there is; trying again does not help.
public final class StaleVersion extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public StaleVersion(StreamId stream, Version seen, Version actual) {
        super(stream + " is at " + actual.value() + ", the sender saw " + seen.value());
    }
}
