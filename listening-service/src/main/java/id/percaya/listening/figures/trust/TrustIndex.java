package id.percaya.listening.figures.trust;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.figures.Figures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The trust index of a time span with its components.
///
/// @param index from 0 to 100; null with fewer than two components
/// @param formulaVersion of the reaches
@Schema(
        name = "TrustIndex",
        requiredProperties = {"components", "indexVersion", "formulaVersion"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrustIndex(
        @Nullable Double index,
        @Schema(maxItems = 4) List<TrustComponent> components,
        int indexVersion,
        int formulaVersion) {

    /// @param value from 0 to 1; null without data
    /// @param n the moods, ratings, mentions or complaints of the span that it rests on
    /// @param weight in the formula
    /// @param appliedWeight its share in this index; 0 without data
    @Schema(
            name = "TrustComponent",
            requiredProperties = {"component", "n", "weight", "appliedWeight"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrustComponent(
            TrustPart component,
            @Nullable Double value,
            long n,
            double weight,
            double appliedWeight) {}

    /// A component before the weights are known.
    record Measured(OptionalDouble value, long n) {}

    static TrustIndex of(Map<TrustPart, Measured> measured) {
        Map<TrustPart, Double> values = new EnumMap<>(TrustPart.class);
        measured.forEach((part, each) -> each.value().ifPresent(value -> values.put(part, value)));
        double weights = TrustFormula.weights(values);
        List<TrustComponent> components = new ArrayList<>();
        measured.forEach((part, each) ->
                components.add(
                        new TrustComponent(
                                part,
                                rounded(each.value()),
                                each.n(),
                                part.weight(),
                                values.containsKey(part)
                                        ? Math.round(10_000 * part.weight() / weights) / 10_000.0
                                        : 0)));
        OptionalDouble index = TrustFormula.index(values);
        return new TrustIndex(
                index.isEmpty() ? null : Math.round(100 * index.getAsDouble()) / 100.0,
                components,
                TrustFormula.VERSION,
                Figures.FORMULA_VERSION);
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isEmpty() ? null : Math.round(10_000 * value.getAsDouble()) / 10_000.0;
    }
}
