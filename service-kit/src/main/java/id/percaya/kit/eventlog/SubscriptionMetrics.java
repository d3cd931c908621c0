package id.percaya.kit.eventlog;

import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measures each subscription, tagged by name, generation and shard:
/// `percaya_subscription_behind_events`, `…_behind_seconds`, `…_failed_attempts`,
/// `…_parked_streams`, `…_parked_events`, and `…_running`, which is 0 while paused.
@ApplicationScoped
class SubscriptionMetrics implements Sampled {

    private static final Map<String, ToDoubleFunction<SubscriptionStatus>> FIGURES =
            Map.of(
                    "behind.events", SubscriptionStatus::behind,
                    "behind.seconds", status -> status.age().toMillis() / 1000.0,
                    "failed.attempts", SubscriptionStatus::attempts,
                    "parked.streams", SubscriptionStatus::parkedStreams,
                    "parked.events", SubscriptionStatus::parkedEvents,
                    "running", SubscriptionMetrics::running);

    private final SubscriptionOperations operations;
    private final Map<ToDoubleFunction<SubscriptionStatus>, MultiGauge> gauges =
            new LinkedHashMap<>();

    SubscriptionMetrics(SubscriptionOperations operations, MeterRegistry registry) {
        this.operations = operations;
        FIGURES.forEach((name, figure) ->
                gauges.put(
                        figure,
                        MultiGauge.builder("percaya.subscription." + name).register(registry)));
    }

    @Override
    public void measure() {
        List<SubscriptionStatus> statuses = operations.statuses();
        gauges.forEach((figure, gauge) -> gauge.register(rows(statuses, figure), true));
    }

    private static List<Row<?>> rows(
            List<SubscriptionStatus> statuses, ToDoubleFunction<SubscriptionStatus> figure) {
        return statuses.stream()
                .<Row<?>>map(each -> Row.of(tags(each), figure.applyAsDouble(each)))
                .toList();
    }

    private static Tags tags(SubscriptionStatus status) {
        return Tags.of(
                "subscription", status.name(),
                "generation", Integer.toString(status.generation()),
                "shard", Integer.toString(status.shard()));
    }

    private static double running(SubscriptionStatus status) {
        return switch (status.status()) {
            case RUNNING -> 1;
            case PAUSED -> 0;
        };
    }
}
