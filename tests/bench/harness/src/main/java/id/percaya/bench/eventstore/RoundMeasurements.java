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

/// Collects the measurements of all rounds and computes the rows.
final class RoundMeasurements {

    private record Cell(BenchCase benchCase, MeasuredSystem system) {}

    private final Map<Cell, List<Measurement>> runs = new HashMap<>();

    void add(BenchCase benchCase, MeasuredSystem system, Measurement measured) {
        runs.computeIfAbsent(new Cell(benchCase, system), _ -> new ArrayList<>()).add(measured);
    }

    List<Row> rows(List<BenchCase> cases, List<MeasuredSystem> participants) {
        List<Row> rows = new ArrayList<>();
        for (BenchCase each : cases) {
            for (MeasuredSystem system : participants) {
                rows.add(row(each, system));
            }
        }
        return rows;
    }

    private Row row(BenchCase benchCase, MeasuredSystem system) {
        List<Measurement> own = runs.getOrDefault(new Cell(benchCase, system), List.of());
        if (own.isEmpty()) {
            return row(benchCase, system, null, null, null, null, new DoubleSummaryStatistics());
        }
        Measurement median = Measurement.median(own);
        return row(
                benchCase,
                system,
                median.rate(),
                figure(median.p50Ms()),
                figure(median.p99Ms()),
                ratioToLimit(
                        own,
                        runs.getOrDefault(new Cell(benchCase, MeasuredSystem.LIMIT), List.of())),
                own.stream().mapToDouble(Measurement::rate).summaryStatistics());
    }

    private static Row row(
            BenchCase benchCase,
            MeasuredSystem system,
            @Nullable Double rate,
            @Nullable Double p50,
            @Nullable Double p99,
            @Nullable Double ratio,
            DoubleSummaryStatistics spread) {
        return new Row(
                benchCase.name(),
                system.label(),
                benchCase.writers(),
                benchCase.batch(),
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
