package id.percaya.kit.eventlog;

import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Where each subscription stands, by name, generation and shard:
/// `percaya_subscription_behind_events`, `…_behind_seconds`, `…_failed_attempts`,
/// `…_parked_streams`, `…_parked_events`, and `…_running`, which is 0 while it is paused.
@ApplicationScoped
class SubscriptionMetrics {

    private static final Map<String, ToDoubleFunction<SubscriptionStatus>> FIGURES =
            Map.of(
                    "behind.events", SubscriptionStatus::behind,
                    "behind.seconds", standing -> standing.age().toMillis() / 1000.0,
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

    void measure() {
        List<SubscriptionStatus> standings = operations.statuses();
        gauges.forEach((figure, gauge) -> gauge.register(rows(standings, figure), true));
    }

    private static List<Row<?>> rows(
            List<SubscriptionStatus> standings, ToDoubleFunction<SubscriptionStatus> figure) {
        return standings.stream()
                .<Row<?>>map(each -> Row.of(tags(each), figure.applyAsDouble(each)))
                .toList();
    }

    private static Tags tags(SubscriptionStatus standing) {
        return Tags.of(
                "subscription", standing.name(),
                "generation", Integer.toString(standing.generation()),
                "shard", Integer.toString(standing.shard()));
    }

    private static double running(SubscriptionStatus standing) {
        return switch (standing.status()) {
            case RUNNING -> 1;
            case PAUSED -> 0;
        };
    }
}
