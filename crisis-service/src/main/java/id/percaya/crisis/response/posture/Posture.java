package id.percaya.crisis.response.posture;

import java.util.Set;

/// The communication strategy, ordered by the responsibility that the organisation accepts.
/// Bolstering is missing because it only supplements another posture.
public enum Posture {
    DENY,
    /// Instructing and adjusting information only; compatible with every other posture.
    INFORM,
    DIMINISH,
    REBUILD;

    public boolean below(Posture recommended) {
        return compareTo(recommended) < 0;
    }

    /// G8: deny excludes diminish and rebuild.
    public boolean conflictsWith(Set<Posture> chosen) {
        return switch (this) {
            case DENY -> chosen.contains(DIMINISH) || chosen.contains(REBUILD);
            case DIMINISH, REBUILD -> chosen.contains(DENY);
            case INFORM -> false;
        };
    }
}
