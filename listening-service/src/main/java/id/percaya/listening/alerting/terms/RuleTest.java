package id.percaya.listening.alerting.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule's test with its parameters. Each kind takes its own and no others.
///
/// @param windows lengths of the windows that are judged; each may raise
/// @param alpha NB_TAIL raises under this probability
/// @param threshold ABSOLUTE raises from this value on; net sentiment from it downwards
/// @param factor FACTOR raises from this multiple of the mean on
/// @param percent PERCENT raises from so much above the expected count on
/// @param deviations STDDEV raises so many standard deviations above the expected count
/// @param z PROPORTION raises from this value on
/// @param limit SHARE_SHIFT raises from this sum on
/// @param score BURST raises from this score on
/// @param reach SINGLE_ITEM raises from this reach on; for NB_TAIL a mention of a grave event with
///   this reach makes it critical
/// @param stars RATING raises at this mean or lower
/// @param after SILENCE raises when the last mention is so long ago
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleTest", requiredProperties = "kind")
public record RuleTest(
        @NotNull TestKind kind,
        @Size(min = 1, max = 4) @Nullable List<@NotNull Duration> windows,
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("0.05") @Nullable Double alpha,
        @DecimalMin("-1") @DecimalMax("1000000000000") @Nullable Double threshold,
        @DecimalMin("1") @DecimalMax("1000") @Nullable Double factor,
        @DecimalMin("1") @DecimalMax("100000") @Nullable Double percent,
        @DecimalMin("1") @DecimalMax("100") @Nullable Double deviations,
        @DecimalMin("1") @DecimalMax("100") @Nullable Double z,
        @DecimalMin("1") @DecimalMax("100") @Nullable Double limit,
        @DecimalMin("0.1") @DecimalMax("0.99") @Nullable Double score,
        @DecimalMin("1") @DecimalMax("1000000000000") @Nullable Double reach,
        @DecimalMin("1") @DecimalMax("5") @Nullable Double stars,
        @Schema(type = SchemaType.STRING, format = "duration", examples = "PT6H")
                @Nullable Duration after) {

    /// A test of this kind with nothing set.
    public static RuleTest of(TestKind kind, @Nullable List<Duration> windows) {
        return new RuleTest(
                kind, windows, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The rule of earlier versions: a multiple of the mean of the windows before.
    public static RuleTest factor(Duration window, double factor) {
        return new RuleTest(
                TestKind.FACTOR,
                List.of(window),
                null,
                null,
                factor,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /// The parameters that are set, by their names.
    public Map<String, Object> set() {
        Map<String, Object> set = new LinkedHashMap<>();
        put(set, "windows", windows);
        put(set, "alpha", alpha);
        put(set, "threshold", threshold);
        put(set, "factor", factor);
        put(set, "percent", percent);
        put(set, "deviations", deviations);
        put(set, "z", z);
        put(set, "limit", limit);
        put(set, "score", score);
        put(set, "reach", reach);
        put(set, "stars", stars);
        put(set, "after", after);
        return set;
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
    }

    /// With the usual values where none is set.
    public RuleTest withUsual() {
        return new RuleTest(
                kind,
                kind.takesWindows() && windows == null ? usualWindows() : windows,
                kind == TestKind.NB_TAIL && alpha == null ? Double.valueOf(1e-4) : alpha,
                threshold,
                factor,
                percent,
                deviations,
                kind == TestKind.PROPORTION && z == null ? Double.valueOf(4) : z,
                kind == TestKind.SHARE_SHIFT && limit == null ? Double.valueOf(4.8) : limit,
                kind == TestKind.BURST && score == null ? Double.valueOf(0.5) : score,
                reach,
                stars,
                after);
    }

    private List<Duration> usualWindows() {
        return kind == TestKind.NB_TAIL
                ? List.of(Duration.ofHours(4), Duration.ofHours(12))
                : List.of(Duration.ofHours(24));
    }

    /// The windows that are judged. A test without windows of its own judges the last hour; SILENCE
    /// judges the time in which nothing was said.
    public List<Duration> judged() {
        if (after != null) {
            return List.of(after);
        }
        return windows == null ? List.of(Duration.ofHours(1)) : windows;
    }
}
