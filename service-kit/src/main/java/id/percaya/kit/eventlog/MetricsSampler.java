package id.percaya.kit.eventlog;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Samples the metrics of the event log every five seconds. It runs on each node, because each node
/// has a metrics endpoint; a recurring task of db-scheduler would run on only one of them.
@ApplicationScoped
class MetricsSampler {

    private static final Logger LOG = Logger.getLogger(MetricsSampler.class);
    private static final long SECONDS = 5;

    private final List<Sampled> metrics;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("metrics-sampler").factory());

    MetricsSampler(@All List<Sampled> metrics) {
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        var _ = timer.scheduleWithFixedDelay(this::sample, 0, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void sample() {
        try {
            metrics.forEach(Sampled::measure);
        } catch (DatabaseFailure failure) {
            LOG.warnf("could not sample the metrics of the event log: %s", failure.getMessage());
        }
    }
}
