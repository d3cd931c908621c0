package id.percaya.campaign;

import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Set;

/// One use that a consent permits, with its limits and its period.
///
/// @param identifiability the furthest that the person may be recognisable
/// @param assets hashes of what it is limited to, in lower-case hex: contents, renditions, pictures
///   or videos; empty for any
/// @param territory where it may be shown: ISO 3166-1 alpha-2, or [#WORLD]
/// @param from the first instant at which the use is permitted
/// @param until the first instant at which it is no longer permitted
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

    /// The territory that our campaigns address.
    public static final String HOME = "ID";

    public Grant {
        assets = Sorted.set(assets);
    }

    /// Ignores the period; [#permits] checks it too.
    public boolean covers(Use use) {
        return purpose == use.purpose()
                && channel == use.channel()
                && medium == use.medium()
                && identifiability.covers(use.identifiability())
                && (assets.isEmpty() || use.isOneOf(assets))
                && (territory.equals(WORLD) || territory.equals(HOME));
    }

    public boolean permits(Use use, Instant at) {
        return covers(use) && !at.isBefore(from) && at.isBefore(until);
    }
}
