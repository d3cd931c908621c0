package id.percaya.consent.person;

import id.percaya.eventstore.Refused;

/// Why a command on a person's record may be refused.
public enum SubjectRefusal implements Refused.Reason {
    ALREADY_REGISTERED,
    NOT_REGISTERED,
    BORN_IN_FUTURE,
    /// Who is a child must be known by the birth date.
    BIRTH_DATE_MISSING,
    /// 18 or older by the birth date.
    OF_AGE,
    /// Not 18 yet by the birth date.
    UNDER_AGE,
    TOO_MANY_SUBSTITUTES,
    NO_SUCH_SUBSTITUTE,
    /// The 18th birthday has not come yet.
    NOT_DUE,
    /// For ever: a person who comes again is a new subject.
    SUBJECT_ERASED
}
