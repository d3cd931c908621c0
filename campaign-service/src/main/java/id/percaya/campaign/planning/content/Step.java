package id.percaya.campaign.planning.content;

/// A review step. Every content needs both.
public enum Step {
    MEDICAL,
    LEGAL
}
