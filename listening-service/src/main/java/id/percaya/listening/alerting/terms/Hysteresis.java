package id.percaya.listening.alerting.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When an alert is over by itself: so many windows in a row under this share of the count that
/// raised it. Where the rule judges a value, the test does not raise in that many windows.
@Schema(
        name = "Hysteresis",
        requiredProperties = {"share", "windows"})
public record Hysteresis(
        @NotNull @DecimalMin("0.05") @DecimalMax("1") Double share,
        @NotNull @Min(1) @Max(12) Integer windows) {

    public static final Hysteresis USUAL = new Hysteresis(0.5, 2);
}
