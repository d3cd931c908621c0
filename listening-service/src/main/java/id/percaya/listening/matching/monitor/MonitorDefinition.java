package id.percaya.listening.matching.monitor;

/// @param query normalised: see [id.percaya.listening.matching.query.Query]
/// @param facility the slug of the facility that it is about
public record MonitorDefinition(String name, String query, String facility, Role role) {}
