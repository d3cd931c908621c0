package id.percaya.crisis.response.posture;

import java.util.Set;

/// How the organisation answers, from accepting no responsibility to accepting all of it.
/// Bolstering only supplements one of these, so it is none.
public enum Posture {
    DENY,
    /// Instructing and adjusting information only; it goes with every other posture.
    INFORM,
    DIMINISH,
    REBUILD;

    public boolean below(Posture recommended) {
        return compareTo(recommended) < 0;
    }

    /// G8: deny is never mixed with diminish or rebuild.
    public boolean mixesWith(Set<Posture> chosen) {
        return switch (this) {
            case DENY -> chosen.contains(DIMINISH) || chosen.contains(REBUILD);
            case DIMINISH, REBUILD -> chosen.contains(DENY);
            case INFORM -> false;
        };
    }
}
