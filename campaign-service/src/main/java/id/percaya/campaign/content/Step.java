package id.percaya.campaign.content;

/// A review that every content needs.
public enum Step {
    MEDICAL,
    LEGAL
}
