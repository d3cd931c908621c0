package id.percaya.campaign.planning.campaign.plan;

import java.time.LocalDate;

/// The days on which a campaign runs, both included.
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the period ends before it starts: " + from + " to " + until);
        }
    }
}
