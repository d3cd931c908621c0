package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was measured in each round, and what it comes to.
final class RoundMeasurements {

    private record Cell(BenchCase of, MeasuredSystem contender) {}

    private final Map<Cell, List<Measurement>> runs = new HashMap<>();

    void add(BenchCase of, MeasuredSystem contender, Measurement measured) {
        runs.computeIfAbsent(new Cell(of, contender), _ -> new ArrayList<>()).add(measured);
    }

    List<Row> rows(List<BenchCase> cases, List<MeasuredSystem> contenders) {
        List<Row> rows = new ArrayList<>();
        for (BenchCase each : cases) {
            for (MeasuredSystem contender : contenders) {
                rows.add(row(each, contender));
            }
        }
        return rows;
    }

    private Row row(BenchCase of, MeasuredSystem contender) {
        List<Measurement> own = runs.getOrDefault(new Cell(of, contender), List.of());
        if (own.isEmpty()) {
            return row(of, contender, null, null, null, null, new DoubleSummaryStatistics());
        }
        Measurement median = Measurement.median(own);
        return row(
                of,
                contender,
                median.rate(),
                figure(median.p50Ms()),
                figure(median.p99Ms()),
                ratioToLimit(own, runs.getOrDefault(new Cell(of, MeasuredSystem.LIMIT), List.of())),
                own.stream().mapToDouble(Measurement::rate).summaryStatistics());
    }

    private static Row row(
            BenchCase of,
            MeasuredSystem contender,
            @Nullable Double rate,
            @Nullable Double p50,
            @Nullable Double p99,
            @Nullable Double ratio,
            DoubleSummaryStatistics spread) {
        return new Row(
                of.name(),
                contender.system(),
                of.writers(),
                of.batch(),
                rate,
                p50,
                p99,
                ratio,
                spread.getMin(),
                spread.getMax());
    }

    private static @Nullable Double ratioToLimit(List<Measurement> own, List<Measurement> limit) {
        if (own.size() != limit.size()) {
            return null;
        }
        double[] ratios =
                IntStream.range(0, own.size())
                        .mapToDouble(round -> own.get(round).rate() / limit.get(round).rate())
                        .toArray();
        return Measurement.median(
                        Arrays.stream(ratios)
                                .mapToObj(each -> new Measurement(each, 0, 0))
                                .toList())
                .rate();
    }

    private static @Nullable Double figure(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
