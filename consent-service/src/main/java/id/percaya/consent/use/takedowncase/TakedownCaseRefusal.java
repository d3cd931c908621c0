package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.Refused;

/// Reasons to refuse a command on a takedown case.
public enum TakedownCaseRefusal implements Refused.Reason {
    NOT_RECEIVED,
    /// The deadline has not passed.
    NOT_DUE,
    /// A certificate requires a completed case.
    NOT_COMPLETED
}
