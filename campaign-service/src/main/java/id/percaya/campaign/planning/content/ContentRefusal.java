package id.percaya.campaign.planning.content;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a content.
public enum ContentRefusal implements Refused.Reason {
    NOT_DRAFTED,
    ALREADY_DRAFTED,
    /// Only crisis-service creates and withdraws statements.
    STATEMENT_COMES_FROM_CRISIS,
    /// The content shows a person but names no purpose.
    PURPOSE_MISSING,
    /// A testimonial must show the patient who gives it.
    SUBJECT_MISSING,
    /// Permenkes 1787/2010 art. 5 bans patients' testimony in advertising and publication.
    TESTIMONY_FORBIDDEN,
    /// The text for a channel is longer than the channel takes.
    VARIANT_TOO_LONG,
    /// A medium shows a subject whom the content does not name with that medium.
    SUBJECT_NOT_NAMED,
    /// A medium shows people, and it is not said whose consent permits that, nor that it is a
    /// public place.
    PEOPLE_WITHOUT_CONSENT,
    NOT_SUBMITTED,
    ALREADY_APPROVED,
    CHANGES_REQUESTED,
    /// The verdict names another version than the one in review.
    NOT_THIS_VERSION,
    /// Nobody may review a content that they wrote a version of.
    SELF_APPROVAL,
    /// The approval leaves out a picture or a video of the version.
    SHOWS_NOT_AFFIRMED,
    WITHDRAWN,
    /// The statement's text does not match the approved hash.
    STATEMENT_ALTERED
}
