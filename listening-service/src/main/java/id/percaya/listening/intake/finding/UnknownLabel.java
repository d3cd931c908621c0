package id.percaya.listening.intake.finding;

/// A label that the tables of the readers do not know.
///
/// @param value shortened and masked
public record UnknownLabel(String column, String value) {}
