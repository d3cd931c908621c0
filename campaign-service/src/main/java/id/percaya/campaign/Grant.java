package id.percaya.campaign;

import java.time.Instant;

/// One use that a consent permits, and its period.
///
/// @param from the first instant at which it is permitted
/// @param until the first instant at which it no longer is
public record Grant(Purpose purpose, Channel channel, Medium medium, Instant from, Instant until) {

    public boolean permits(Purpose use, Channel where, Medium how, Instant at) {
        return purpose == use
                && channel == where
                && medium == how
                && !at.isBefore(from)
                && at.isBefore(until);
    }
}
