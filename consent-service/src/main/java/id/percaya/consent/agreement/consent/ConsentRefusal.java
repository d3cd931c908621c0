package id.percaya.consent.agreement.consent;

import id.percaya.eventstore.Refused;

/// Why a command on a consent may be refused.
public enum ConsentRefusal implements Refused.Reason {
    ALREADY_DRAFTED,
    /// Nobody has registered the person.
    SUBJECT_UNKNOWN,
    SUBJECT_ERASED,
    /// There is no such form, or it is not published, or no longer.
    FORM_NOT_PUBLISHED,
    LANGUAGE_NOT_OFFERED,
    /// A grant is for a purpose, a channel or a medium that the form does not ask for.
    WIDER_THAN_FORM,
    /// A grant ended before it could be used.
    GRANT_ENDED,
    /// Two grants permit the same use at the same time.
    OVERLAPPING_GRANTS,
    /// The form is said to have been filled after the moment it is brought.
    FILLED_IN_FUTURE,
    NOT_A_DRAFT,
    NOT_OFFERED,
    ALREADY_GIVEN,
    ALREADY_REFUSED,
    EVIDENCE_MISSING,
    /// The signature is dated after the moment it is brought.
    SIGNED_IN_FUTURE,
    /// Signed blank: before the form's fields were filled.
    SIGNED_BEFORE_FILLED,
    /// It was not stated that care does not depend on it.
    CARE_CONDITIONAL,
    /// An adult with capacity signs alone.
    SIGNER_NOT_THE_SUBJECT,
    /// For a minor a guardian signs: a parent or a legal guardian.
    GUARDIAN_REQUIRED,
    /// One who lacks capacity, or has died, cannot sign.
    SUBSTITUTE_REQUIRED,
    /// The signer is not among the person's registered substitutes.
    SUBSTITUTE_UNKNOWN,
    /// Someone nearer in the legal order is registered.
    NEARER_SUBSTITUTE,
    AUTHORITY_MISSING,
    /// The minor is old enough to be asked, and was not, or did not agree.
    ASSENT_MISSING,
    /// A guardian cannot consent beyond the 18th birthday.
    BEYOND_18TH_BIRTHDAY,
    NOT_GIVEN,
    NOT_IN_FORCE,
    /// More is asked than is permitted now; that takes a new consent.
    WIDER_THAN_GIVEN,
    /// Neither the signer, nor a guardian, nor the person come of age.
    WITHDRAWER_NOT_ENTITLED,
    /// The last grant has not ended yet.
    NOT_DUE,
    ALREADY_OVER
}
