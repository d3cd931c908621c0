package id.percaya.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row of the table and of the JSON file; null for missing values.
///
/// @param name name of the case
/// @param rate events per second, the median of the runs
/// @param slowest lowest rate of the runs; with `fastest` it gives the spread
/// @param ratioToLimit median of the ratios to the JDBC limit within each round
/// @param heapMb live heap of a service above its idle heap
public record Row(
        @JsonProperty("case") String name,
        String system,
        int writers,
        int batch,
        @Nullable Double rate,
        @Nullable Double p50Ms,
        @Nullable Double p99Ms,
        @Nullable Double ratioToLimit,
        @Nullable Double heapMb,
        @JsonIgnore double slowest,
        @JsonIgnore double fastest) {

    public Row(
            String name,
            String system,
            int writers,
            int batch,
            @Nullable Double rate,
            @Nullable Double p50Ms,
            @Nullable Double p99Ms,
            @Nullable Double ratioToLimit,
            double slowest,
            double fastest) {
        this(
                name,
                system,
                writers,
                batch,
                rate,
                p50Ms,
                p99Ms,
                ratioToLimit,
                null,
                slowest,
                fastest);
    }

    /// The median of several runs.
    ///
    /// @param ratioToLimit null if there is no limit to compare with
    public static Row of(
            String name,
            String system,
            int writers,
            int batch,
            List<Measurement> runs,
            @Nullable Double ratioToLimit) {
        Measurement median = Measurement.median(runs);
        return new Row(
                name,
                system,
                writers,
                batch,
                known(median.rate()),
                known(median.p50Ms()),
                known(median.p99Ms()),
                ratioToLimit,
                runs.stream().mapToDouble(Measurement::rate).min().orElseThrow(),
                runs.stream().mapToDouble(Measurement::rate).max().orElseThrow());
    }

    /// The same row with a heap.
    public Row withHeap(double megabytes) {
        return new Row(
                name,
                system,
                writers,
                batch,
                rate,
                p50Ms,
                p99Ms,
                ratioToLimit,
                megabytes,
                slowest,
                fastest);
    }

    private static @Nullable Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    static final List<String> HEADINGS =
            List.of(
                    "case",
                    "system",
                    "writers",
                    "batch",
                    "events/s",
                    "spread",
                    "p50 ms",
                    "p99 ms",
                    "of limit",
                    "heap MB");

    List<String> cells() {
        return List.of(
                name,
                system,
                Integer.toString(writers),
                Integer.toString(batch),
                text("%,.0f", rate),
                rate == null ? "–" : text("%,.0f", slowest) + "–" + text("%,.0f", fastest),
                text("%.2f", p50Ms),
                text("%.2f", p99Ms),
                text("%.2f", ratioToLimit),
                text("%.0f", heapMb));
    }

    private static String text(String format, @Nullable Double figure) {
        return figure == null ? "–" : String.format(Locale.ROOT, format, figure);
    }
}
