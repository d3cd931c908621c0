package id.percaya.eventstore.sealing;

import java.io.Serial;
import java.util.UUID;

/// Nothing can be sealed for a subject that was erased: that is for ever, and a person who comes
/// again is a new subject. A decider that knows the erasure refuses before it comes to this.
public final class SubjectErased extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public SubjectErased(UUID subject) {
        super("erased: " + subject);
    }
}
