package id.percaya.listening.alerting.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.backtest.Backtest.Raised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void of_many_alerts_the_first_ones_are_listed_and_all_are_counted() {
        List<Raised> many = IntStream.range(0, 10_020).mapToObj(BacktestTest::raised).toList();
        Backtest backtest = Backtest.of(many.reversed(), Duration.ofDays(14), 3);

        assertThat(backtest.alerts()).hasSize(10_000).isEqualTo(many.subList(0, 10_000));
        assertThat(backtest.perWeek()).isEqualTo(5010.0);
        assertThat(backtest.suppressedByCoolDown()).isEqualTo(3);
    }

    private static Raised raised(int minute) {
        Instant at = FIRST.plus(Duration.ofMinutes(minute));
        return new Raised(
                new UUID(0, 1),
                at,
                Duration.ofHours(4),
                at.minus(Duration.ofHours(4)),
                at,
                5,
                3,
                null,
                null,
                null,
                Severity.WATCH);
    }
}
