package id.percaya.listening.alerting.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.Finding;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Judged;
import id.percaya.listening.alerting.evaluation.Silences;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param perWeek alerts in a week on average
/// @param suppressedByCoolDown bursts that raised nothing because an alert was raised shortly
///   before
@Schema(
        name = "Backtest",
        requiredProperties = {"alerts", "perWeek", "suppressedByCoolDown"})
public record Backtest(
        @Schema(maxItems = MOST) List<Raised> alerts, double perWeek, int suppressedByCoolDown) {

    static final int MOST = 10_000;

    private static final double WEEK = Duration.ofDays(7).toSeconds();

    /// Lists the first ones of many, and counts all.
    static Backtest of(List<Raised> raised, Duration span, int suppressed) {
        double perWeek = raised.size() * WEEK / span.toSeconds();
        return new Backtest(
                raised.stream().sorted(Comparator.comparing(Raised::raisedAt)).limit(MOST).toList(),
                Math.round(100 * perWeek) / 100.0,
                suppressed);
    }

    /// An alert that would have been raised.
    ///
    /// @param raisedAt the end of its window; live, it may be raised up to five minutes earlier,
    ///   and a silence some seconds later
    /// @param negative the mentions that the rule counts
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "BacktestAlert",
            requiredProperties = {
                "monitorId",
                "raisedAt",
                "window",
                "windowStart",
                "windowEnd",
                "negative",
                "authors",
                "severity"
            })
    public record Raised(
            UUID monitorId,
            Instant raisedAt,
            @Schema(type = SchemaType.STRING, format = "duration") Duration window,
            Instant windowStart,
            Instant windowEnd,
            long negative,
            long authors,
            @Nullable Double expected,
            @Nullable Double dispersion,
            @Nullable Double pValue,
            Severity severity) {

        static Raised of(UUID monitor, Judged judged) {
            Finding finding = judged.finding();
            Instant end = Bins.start(judged.edge());
            return new Raised(
                    monitor,
                    end,
                    judged.window(),
                    Bins.start(judged.start()),
                    end,
                    judged.tally().counted(),
                    judged.tally().authors(),
                    value(finding.expected()),
                    value(finding.dispersion()),
                    value(finding.pValue()),
                    judged.severity());
        }

        static Raised of(UUID monitor, Duration after, Silences.Raised silence) {
            return new Raised(
                    monitor,
                    silence.at(),
                    after,
                    silence.heard(),
                    silence.at(),
                    0,
                    0,
                    null,
                    null,
                    null,
                    silence.finding().severity().orElseThrow());
        }

        private static @Nullable Double value(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }
}
