package id.percaya.listening.alerting.crisis;

import java.time.Instant;
import java.util.Objects;

/// `crisis.closed.v1`
record CrisisClosedMessage(Instant closedAt) {

    CrisisClosedMessage {
        Objects.requireNonNull(closedAt);
    }
}
