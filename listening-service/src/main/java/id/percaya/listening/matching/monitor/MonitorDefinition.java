package id.percaya.listening.matching.monitor;

import org.jspecify.annotations.Nullable;

/// @param query in normalised form, see [id.percaya.listening.matching.query.Query]
/// @param facility slug of the facility it is about
/// @param language version of the query language; null in events that were stored before there was
///   a second one
public record MonitorDefinition(
        String name, String query, String facility, Role role, @Nullable Integer language) {

    int queryLanguage() {
        return language == null ? 1 : language;
    }
}
