package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.Refused;

/// Why a command on the case of an ended consent may be refused.
public enum TakedownCaseRefusal implements Refused.Reason {
    NOT_RECEIVED,
    /// The time is not over yet.
    NOT_DUE,
    /// There is nothing to certify before everything has come to an end.
    NOT_COMPLETED
}
