package id.percaya.consent;

import id.percaya.consent.Medium;

import id.percaya.consent.Channel;

import id.percaya.consent.Purpose;

import java.time.Instant;
import java.util.List;

/// One permitted use and its period. An end is required: UU PDP 27/2022 art. 21(1)f (the period of
/// processing), HIPAA 45 CFR 164.508(c)(1)(v).
///
/// @param from the first instant at which the use is permitted
/// @param until the first instant at which it no longer is, so that nothing is permitted at the
///   instant of expiry
public record Grant(Purpose purpose, Channel channel, Medium medium, Instant from, Instant until) {

    public Grant {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
        }
    }

    /// Whether two of the grants are for the same use at the same time: with two ends for one use,
    /// nobody can say which one was meant.
    public static boolean anyOverlap(List<Grant> grants) {
        for (int later = 1; later < grants.size(); later++) {
            if (grants.subList(0, later).stream().anyMatch(grants.get(later)::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private boolean overlaps(Grant other) {
        return purpose == other.purpose
                && channel == other.channel
                && medium == other.medium
                && from.isBefore(other.until)
                && other.from.isBefore(until);
    }
}
