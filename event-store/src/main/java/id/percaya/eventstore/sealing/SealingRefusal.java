package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Refused;

/// Why a command that holds personal fields may be refused when it is stored, whatever its decider
/// knew.
public enum SealingRefusal implements Refused.Reason {

    /// For ever: a person who comes again is a new subject.
    SUBJECT_ERASED
}
