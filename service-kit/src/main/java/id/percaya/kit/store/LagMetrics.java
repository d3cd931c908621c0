package id.percaya.kit.store;

import id.percaya.eventstore.postgres.DatabaseFailure;
import id.percaya.eventstore.postgres.Lag;
import id.percaya.eventstore.postgres.Subscriptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/// How far each subscription is behind, for the metrics endpoint:
/// `percaya_subscription_behind_events`, `…_behind_seconds` and `…_failed_attempts`, by name.
@ApplicationScoped
class LagMetrics {

    private static final Logger LOG = Logger.getLogger(LagMetrics.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Subscriptions subscriptions;
    private final MultiGauge events;
    private final MultiGauge seconds;
    private final MultiGauge attempts;
    private final Thread thread = Thread.ofVirtual().name("lag-metrics").unstarted(this::loop);

    LagMetrics(Subscriptions subscriptions, MeterRegistry registry) {
        this.subscriptions = subscriptions;
        events = MultiGauge.builder("percaya.subscription.behind.events").register(registry);
        seconds = MultiGauge.builder("percaya.subscription.behind.seconds").register(registry);
        attempts = MultiGauge.builder("percaya.subscription.failed.attempts").register(registry);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    private void loop() {
        try {
            while (true) {
                measure();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            LOG.debug("stopped measuring");
        }
    }

    private void measure() {
        try {
            List<Lag> lags = subscriptions.lag();
            events.register(rows(lags, Lag::events), true);
            seconds.register(rows(lags, lag -> lag.age().toMillis() / 1000.0), true);
            attempts.register(rows(lags, Lag::attempts), true);
        } catch (DatabaseFailure away) {
            LOG.warnf("lag is unknown: %s", away.getMessage());
        }
    }

    private static List<Row<?>> rows(List<Lag> lags, ToDoubleFunction<Lag> figure) {
        return lags.stream()
                .<Row<?>>map(lag ->
                        Row.of(
                                Tags.of("subscription", lag.subscription()),
                                figure.applyAsDouble(lag)))
                .toList();
    }
}
