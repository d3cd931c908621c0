package id.percaya.campaign.planning.content;

/// A review that every content needs.
public enum Step {
    MEDICAL,
    LEGAL
}
