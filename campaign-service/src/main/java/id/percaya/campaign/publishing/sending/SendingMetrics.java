package id.percaya.campaign.publishing.sending;

import id.percaya.kit.eventlog.Sampled;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/// Measures the queue: `percaya_sending_backlog` is the number of queued claims and removals whose
/// outcome is not known, `percaya_sending_oldest_seconds` the time since the oldest of them was
/// queued, and `percaya_sending_in_flight` the number that this process is sending. While the
/// sender is paused, the subscription's own figures tell what waits.
@ApplicationScoped
class SendingMetrics implements Sampled {

    private static final SendingTurns.Backlog UNKNOWN =
            new SendingTurns.Backlog(Double.NaN, Double.NaN);

    private final SendingTurns turns;
    private volatile SendingTurns.Backlog latest = UNKNOWN;

    SendingMetrics(SendingTurns turns, SendingPlaces places, MeterRegistry registry) {
        this.turns = turns;
        Gauge.builder("percaya.sending.backlog", this, self -> self.latest.size())
                .register(registry);
        Gauge.builder("percaya.sending.oldest.seconds", this, self -> self.latest.ageSeconds())
                .register(registry);
        Gauge.builder("percaya.sending.in.flight", places, SendingPlaces::taken).register(registry);
    }

    @Override
    public void measure() {
        latest = turns.backlog();
    }
}
