package id.percaya.kit.deadletter;

import id.percaya.kit.eventlog.Sampled;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Measures the dead letters that wait for an operator, tagged by topic and type:
/// `percaya_inbox_dead_letters`.
@ApplicationScoped
class DeadLetterMetrics implements Sampled {

    private final DeadLetterViews letters;
    private final MultiGauge gauge;

    DeadLetterMetrics(DeadLetterViews letters, MeterRegistry registry) {
        this.letters = letters;
        this.gauge = MultiGauge.builder("percaya.inbox.dead.letters").register(registry);
    }

    @Override
    public void measure() {
        List<Row<?>> rows =
                letters.open().stream()
                        .<Row<?>>map(each ->
                                Row.of(
                                        Tags.of("topic", each.topic(), "type", each.type()),
                                        each.letters()))
                        .toList();
        gauge.register(rows, true);
    }
}
