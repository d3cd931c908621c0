package id.percaya.listening.alerting.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The severity map of a rule: for NB_TAIL the probabilities under which the severity is HIGH and
/// CRITICAL, for the other tests the multiples of the threshold from which it is.
@Schema(
        name = "SeverityLimits",
        requiredProperties = {"high", "critical"})
public record SeverityLimits(
        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000") Double high,
        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000") Double critical) {

    public static final SeverityLimits PROBABILITIES = new SeverityLimits(1e-6, 1e-9);
    public static final SeverityLimits MULTIPLES = new SeverityLimits(2.0, 4.0);
}
