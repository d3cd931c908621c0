package id.percaya.crisis.response.statement;

/// An element of a public statement and what is asked of it, in words for the people who write and
/// confirm it.
public record ElementRule(String code, String rule) {}
