package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Personal;
import org.jspecify.annotations.Nullable;

/// What a piece of evidence can be.
public sealed interface Evidence {

    record Absent() implements Evidence {}

    /// @param witness the name of who saw it signed or spoken, if anyone did
    record Kept(@Nullable Personal<String> witness) implements Evidence {}

    /// Its hash and its circumstances stay; the file and the witness's name are gone.
    record Erased() implements Evidence {}
}
