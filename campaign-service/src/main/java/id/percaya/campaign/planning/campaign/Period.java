package id.percaya.campaign.planning.campaign;

import java.time.LocalDate;

/// The days on which the campaign runs, both included.
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
        }
    }
}
