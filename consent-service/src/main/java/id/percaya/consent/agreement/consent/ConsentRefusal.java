package id.percaya.consent.agreement.consent;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command on a consent.
public enum ConsentRefusal implements Refused.Reason {
    ALREADY_DRAFTED,
    /// No such person is registered.
    SUBJECT_UNKNOWN,
    SUBJECT_ERASED,
    /// The form does not exist, is not published yet, or is retired.
    FORM_NOT_PUBLISHED,
    LANGUAGE_NOT_OFFERED,
    /// A grant has a purpose, a channel or a medium that the form does not offer.
    WIDER_THAN_FORM,
    /// A grant has already ended.
    GRANT_ENDED,
    /// Two grants permit the same use at the same time.
    OVERLAPPING_GRANTS,
    /// The form's date is in the future.
    FILLED_IN_FUTURE,
    NOT_A_DRAFT,
    NOT_OFFERED,
    ALREADY_GIVEN,
    EVIDENCE_MISSING,
    /// The signature's date is in the future.
    SIGNED_IN_FUTURE,
    /// The form was signed blank, before it was filled in.
    SIGNED_BEFORE_FILLED,
    /// The statement that care does not depend on the consent is missing.
    CARE_CONDITIONAL,
    /// An adult with capacity signs alone.
    SIGNER_NOT_THE_SUBJECT,
    /// A parent or a legal guardian must sign for a minor.
    GUARDIAN_REQUIRED,
    /// A substitute must sign for a person who lacks capacity or has died.
    SUBSTITUTE_REQUIRED,
    /// The signer is not among the person's registered substitutes.
    SUBSTITUTE_UNKNOWN,
    /// Somebody nearer in the legal order is registered.
    NEARER_SUBSTITUTE,
    AUTHORITY_MISSING,
    /// The minor is old enough to agree, and has not agreed.
    ASSENT_MISSING,
    /// A guardian cannot consent beyond the 18th birthday.
    BEYOND_18TH_BIRTHDAY,
    NOT_GIVEN,
    NOT_IN_FORCE,
    /// The request exceeds the present grants, which takes a new consent.
    WIDER_THAN_GIVEN,
    /// Only the signer, a guardian, or the person come of age may withdraw.
    WITHDRAWER_NOT_ENTITLED,
    /// The last grant has not ended yet.
    NOT_DUE,
    ALREADY_OVER
}
