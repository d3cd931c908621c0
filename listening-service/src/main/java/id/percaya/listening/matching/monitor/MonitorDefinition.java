package id.percaya.listening.matching.monitor;

/// @param query in normalised form, see [id.percaya.listening.matching.query.Query]
/// @param facility slug of the facility it is about
public record MonitorDefinition(String name, String query, String facility, Role role) {}
