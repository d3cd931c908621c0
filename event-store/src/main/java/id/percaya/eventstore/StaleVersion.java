package id.percaya.eventstore;

import java.io.Serial;

/// The sender of the command expects another version than the stream has. Trying again does not
/// help.
public final class StaleVersion extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public StaleVersion(StreamId stream, Version actual) {
        super(stream + " is at version " + actual.value() + ", which the sender did not expect");
    }
}
