package id.percaya.listening.matching.applying;

import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.query.Query;
import java.util.Map;
import java.util.UUID;

/// The active monitors of a tenant at one revision of its set, ready to match.
///
/// @param monitors by id
record ActiveQueries(int revision, Map<UUID, ActiveMonitor> monitors, StoredQueries stored) {

    static final ActiveQueries NONE = new ActiveQueries(-1, Map.of(), StoredQueries.NONE);

    /// @param version the monitor's version, stored with each match
    record ActiveMonitor(int version, Query query) {}
}
