package id.percaya.campaign.publishing.gate;

import java.time.Duration;
import java.time.Instant;

/// The time to publish: at `dueAt`, or later by at most the grace period.
public record Window(Instant dueAt, Duration grace) {

    public Instant end() {
        return dueAt.plus(grace);
    }
}
