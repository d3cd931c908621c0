package id.percaya.kit.store;

import id.percaya.eventstore.postgres.Operations;
import id.percaya.eventstore.postgres.Standing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
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

    private static final Map<String, ToDoubleFunction<Standing>> FIGURES =
            Map.of(
                    "behind.events", Standing::behind,
                    "behind.seconds", standing -> standing.age().toMillis() / 1000.0,
                    "failed.attempts", Standing::attempts,
                    "parked.streams", Standing::parkedStreams,
                    "parked.events", Standing::parkedEvents,
                    "running", SubscriptionMetrics::running);

    private final Operations operations;
    private final Map<ToDoubleFunction<Standing>, MultiGauge> gauges = new LinkedHashMap<>();

    SubscriptionMetrics(Operations operations, MeterRegistry registry) {
        this.operations = operations;
        FIGURES.forEach((name, figure) ->
                gauges.put(
                        figure,
                        MultiGauge.builder("percaya.subscription." + name).register(registry)));
    }

    void measure() {
        List<Standing> standings = operations.standings();
        gauges.forEach((figure, gauge) -> gauge.register(rows(standings, figure), true));
    }

    private static List<Row<?>> rows(List<Standing> standings, ToDoubleFunction<Standing> figure) {
        return standings.stream()
                .<Row<?>>map(each -> Row.of(tags(each), figure.applyAsDouble(each)))
                .toList();
    }

    private static Tags tags(Standing standing) {
        return Tags.of(
                "subscription", standing.name(),
                "generation", Integer.toString(standing.generation()),
                "shard", Integer.toString(standing.shard()));
    }

    private static double running(Standing standing) {
        return switch (standing.status()) {
            case RUNNING -> 1;
            case PAUSED -> 0;
        };
    }
}
