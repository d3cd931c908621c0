package id.percaya.crisis.response.statement;

import java.time.Instant;

/// Who stood for a text, and for which one.
public record Approval(ApprovalRole role, String by, String textSha256, Instant at) {}
