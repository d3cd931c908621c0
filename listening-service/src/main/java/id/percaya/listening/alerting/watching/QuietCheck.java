package id.percaya.listening.alerting.watching;

import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertViews.KnownAlert;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.terms.Hysteresis;
import java.time.Duration;
import java.time.Instant;

/// When an alert may end by itself.
final class QuietCheck {

    private QuietCheck() {}

    /// Not before its quiet windows have passed since it was raised, however old its mentions were.
    static Instant earliest(KnownAlert alert, Hysteresis hysteresis) {
        return earliest(alert.evidence(), alert.raisedAt(), hysteresis);
    }

    static Instant earliest(AlertEvidence evidence, Instant raisedAt, Hysteresis hysteresis) {
        return raisedAt.plus(windows(evidence, hysteresis));
    }

    /// The bin from which an alert's mentions are heard: those after its window, but no more than
    /// its quiet windows before the oldest edge that is judged. Earlier edges did not end it.
    static int heardFrom(AlertEvidence evidence, Hysteresis hysteresis, Instant oldest) {
        return Math.max(
                Bins.edgeFrom(evidence.windowEnd()),
                Bins.of(oldest.minus(windows(evidence, hysteresis))));
    }

    private static Duration windows(AlertEvidence evidence, Hysteresis hysteresis) {
        Duration window = Duration.between(evidence.windowStart(), evidence.windowEnd());
        return window.multipliedBy(hysteresis.windows());
    }
}
