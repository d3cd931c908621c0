package id.percaya.bench.eventstore;

import id.percaya.bench.Measured;
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
final class Scores {

    private record Cell(Case of, Contender contender) {}

    private final Map<Cell, List<Measured>> runs = new HashMap<>();

    void add(Case of, Contender contender, Measured measured) {
        runs.computeIfAbsent(new Cell(of, contender), _ -> new ArrayList<>()).add(measured);
    }

    List<Row> rows(List<Case> cases, List<Contender> contenders) {
        List<Row> rows = new ArrayList<>();
        for (Case each : cases) {
            for (Contender contender : contenders) {
                rows.add(row(each, contender));
            }
        }
        return rows;
    }

    private Row row(Case of, Contender contender) {
        List<Measured> own = runs.getOrDefault(new Cell(of, contender), List.of());
        if (own.isEmpty()) {
            return row(of, contender, null, null, null, null, new DoubleSummaryStatistics());
        }
        Measured median = Measured.median(own);
        return row(
                of,
                contender,
                median.rate(),
                figure(median.p50Ms()),
                figure(median.p99Ms()),
                ratioToLimit(own, runs.getOrDefault(new Cell(of, Contender.LIMIT), List.of())),
                own.stream().mapToDouble(Measured::rate).summaryStatistics());
    }

    private static Row row(
            Case of,
            Contender contender,
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

    private static @Nullable Double ratioToLimit(List<Measured> own, List<Measured> limit) {
        if (own.size() != limit.size()) {
            return null;
        }
        double[] ratios =
                IntStream.range(0, own.size())
                        .mapToDouble(round -> own.get(round).rate() / limit.get(round).rate())
                        .toArray();
        return Measured.median(
                        Arrays.stream(ratios).mapToObj(each -> new Measured(each, 0, 0)).toList())
                .rate();
    }

    private static @Nullable Double figure(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
