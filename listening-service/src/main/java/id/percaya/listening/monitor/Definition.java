package id.percaya.listening.monitor;

/// @param query normalised: see [id.percaya.listening.query.Query]
/// @param facility the slug of the facility that it is about
public record Definition(String name, String query, String facility, Role role) {}
