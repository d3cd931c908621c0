package id.percaya.campaign.planning.content;

/// A reviewer's decision on a version.
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
}
