package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Personal;
import org.jspecify.annotations.Nullable;

/// The states of a piece of evidence.
public sealed interface Evidence {

    record Absent() implements Evidence {}

    /// @param witness the name of the person who saw it signed or spoken; null if nobody did
    record Kept(@Nullable Personal<String> witness) implements Evidence {}

    /// The file and the witness's name are gone; hash, times and method remain.
    record Erased() implements Evidence {}
}
