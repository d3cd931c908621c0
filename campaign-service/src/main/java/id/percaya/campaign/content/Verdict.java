package id.percaya.campaign.content;

/// What a reviewer says.
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES
}
