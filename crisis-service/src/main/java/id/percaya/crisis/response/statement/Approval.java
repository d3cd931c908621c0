package id.percaya.crisis.response.statement;

import java.time.Instant;

/// The approval of one text.
public record Approval(ApprovalRole role, String by, String textSha256, Instant at) {}
