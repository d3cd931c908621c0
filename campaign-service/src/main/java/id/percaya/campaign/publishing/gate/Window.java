package id.percaya.campaign.publishing.gate;

import java.time.Duration;
import java.time.Instant;

/// When it is to be published: at the instant, or later by the grace at most.
public record Window(Instant dueAt, Duration grace) {

    public Instant end() {
        return dueAt.plus(grace);
    }
}
