package id.percaya.crisis.statement;

public enum StatementState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED
}
