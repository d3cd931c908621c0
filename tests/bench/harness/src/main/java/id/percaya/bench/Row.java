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
public record Row(
        @JsonProperty("case") String name,
        String system,
        int writers,
        int batch,
        @Nullable Double rate,
        @Nullable Double p50Ms,
        @Nullable Double p99Ms,
        @Nullable Double ratioToLimit,
        @JsonIgnore double slowest,
        @JsonIgnore double fastest) {

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
                    "of limit");

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
                text("%.2f", ratioToLimit));
    }

    private static String text(String format, @Nullable Double figure) {
        return figure == null ? "–" : String.format(Locale.ROOT, format, figure);
    }
}
