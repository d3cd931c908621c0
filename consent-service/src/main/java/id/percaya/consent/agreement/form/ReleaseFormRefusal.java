package id.percaya.consent.agreement.form;

import id.percaya.eventstore.Refused;

/// Why a command on a form may be refused, besides each [MissingElement].
public enum ReleaseFormRefusal implements Refused.Reason {
    ALREADY_DRAFTED,
    /// Another form is this edition of this code.
    EDITION_TAKEN,
    NOT_DRAFTED,
    /// A published edition never changes: draft the one that succeeds it.
    ALREADY_PUBLISHED,
    NOT_PUBLISHED,
    RETIRED,
    /// A form that nobody can read.
    NO_LANGUAGE,
    /// The elements that are missing are named behind it.
    ELEMENTS_MISSING
}
