package id.percaya.consent.person;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command on a person's record.
public enum SubjectRefusal implements Refused.Reason {
    ALREADY_REGISTERED,
    NOT_REGISTERED,
    BORN_IN_FUTURE,
    /// A minor needs a birth date.
    BIRTH_DATE_MISSING,
    /// By the birth date the person is 18 or older.
    OF_AGE,
    /// By the birth date the person is not yet 18.
    UNDER_AGE,
    TOO_MANY_SUBSTITUTES,
    NO_SUCH_SUBSTITUTE,
    /// The 18th birthday is still to come.
    NOT_DUE,
    /// Permanent: a person who returns is registered as a new subject.
    SUBJECT_ERASED
}
