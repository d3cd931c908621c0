package id.percaya.crisis.response.statement;

public enum StatementState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED
}
