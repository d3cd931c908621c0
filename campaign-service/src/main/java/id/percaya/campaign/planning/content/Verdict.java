package id.percaya.campaign.planning.content;

/// What a reviewer says.
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
}
