package id.percaya.campaign.planning.content;

import id.percaya.eventstore.Refused;

/// Why a command on a content may be refused.
public enum ContentRefusal implements Refused.Reason {
    NOT_DRAFTED,
    ALREADY_DRAFTED,
    /// Statements come from crisis-service, approved.
    STATEMENT_COMES_FROM_CRISIS,
    /// Somebody is shown, and it is not said what for.
    PURPOSE_MISSING,
    /// A testimonial without the patient who gives it.
    SUBJECT_MISSING,
    /// Testimony of patients in advertising and publication: Permenkes 1787/2010 art. 5.
    TESTIMONY_FORBIDDEN,
    NOT_SUBMITTED,
    ALREADY_APPROVED,
    CHANGES_REQUESTED,
    /// The verdict is about another version than the one in review.
    NOT_THIS_VERSION,
    /// Who wrote a version of it does not review it.
    SELF_APPROVAL,
    WITHDRAWN,
    /// The statement's text is not the one that was approved.
    STATEMENT_ALTERED
}
