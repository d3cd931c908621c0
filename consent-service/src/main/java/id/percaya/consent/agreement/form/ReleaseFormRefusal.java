package id.percaya.consent.agreement.form;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command on a form, besides each [MissingElement].
public enum ReleaseFormRefusal implements Refused.Reason {
    ALREADY_DRAFTED,
    /// Another form already has this code and edition.
    EDITION_TAKEN,
    NOT_DRAFTED,
    /// A published edition never changes. Draft its successor instead.
    ALREADY_PUBLISHED,
    NOT_PUBLISHED,
    RETIRED,
    /// The form has no text in any language.
    NO_LANGUAGE,
    /// The missing elements follow in the list of reasons.
    ELEMENTS_MISSING
}
