package id.percaya.campaign;

import java.time.Instant;
import java.util.Set;

/// One use that a consent permits, its limits and its period.
///
/// @param identifiability how far the person may be recognised at most
/// @param assets the hashes of the contents it is limited to, in lower-case hex; empty for any
/// @param territory where it may be seen: ISO 3166-1 alpha-2, or [#WORLD]
/// @param from the first instant at which it is permitted
/// @param until the first instant at which it no longer is
public record Grant(
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        Set<String> assets,
        String territory,
        Instant from,
        Instant until) {

    public static final String WORLD = "WORLD";

    /// Whom our campaigns address.
    public static final String HOME = "ID";

    public Grant {
        assets = Set.copyOf(assets);
    }

    /// Whether the use is permitted, its instant apart.
    public boolean covers(Use use) {
        return purpose == use.purpose()
                && channel == use.channel()
                && medium == use.medium()
                && identifiability.allows(use.identifiability())
                && (assets.isEmpty() || assets.contains(use.contentSha256()))
                && (territory.equals(WORLD) || territory.equals(HOME));
    }

    public boolean permits(Use use, Instant at) {
        return covers(use) && !at.isBefore(from) && at.isBefore(until);
    }
}
