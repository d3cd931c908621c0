package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Refused;

/// The refusals of a command with personal fields that the store finds, independent of the decider.
public enum SealingRefusal implements Refused.Reason {

    /// Permanent: a person who comes back is a new subject.
    SUBJECT_ERASED
}
