package id.percaya.crisis.response.statement;

/// An element of a public statement.
///
/// @param rule for the people who write and approve the statement
public record ElementRule(String code, String rule) {}
