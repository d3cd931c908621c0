package id.percaya.kit.eventlog;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Looks every five seconds at what the metrics endpoint tells of the log.
@ApplicationScoped
class MetricsSampler {

    private static final Logger LOG = Logger.getLogger(MetricsSampler.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final SubscriptionMetrics subscriptions;
    private final HorizonMetrics horizon;
    private final Thread thread = Thread.ofVirtual().name("measuring").unstarted(this::loop);

    MetricsSampler(SubscriptionMetrics subscriptions, HorizonMetrics horizon) {
        this.subscriptions = subscriptions;
        this.horizon = horizon;
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
            subscriptions.measure();
            horizon.measure();
        } catch (DatabaseFailure failure) {
            LOG.warnf("how far the log is heard is unknown: %s", failure.getMessage());
        }
    }
}
