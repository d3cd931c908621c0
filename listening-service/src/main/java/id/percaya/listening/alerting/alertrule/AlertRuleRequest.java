package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AlertRuleTerms",
        description =
                "An alert is raised when a sliding window contains at least max(minimum,"
                        + " baselineFactor × baseline) negative mentions. The baseline is the mean count of the"
                        + " windows of the same length in the 28 days before; empty windows count as zero.",
        examples =
                """
                {"name": "Ramai", "monitorId": "0198c0de-0000-7000-8000-000000000006",
                 "window": "PT24H", "minimum": 5, "baselineFactor": 3}
                """)
record AlertRuleRequest(
        @NotNull @Size(min = 1, max = 120) String name,
        @NotNull UUID monitorId,
        @Schema(
                        type = SchemaType.STRING,
                        format = "duration",
                        description = "From PT1H to P7D.",
                        examples = "PT24H")
                @NotNull Duration window,
        @Schema(description = "Below this number of negative mentions no alert is raised.")
                @NotNull @Min(1) @Max(1_000_000) Integer minimum,
        @NotNull @DecimalMin("1") @DecimalMax("1000") Double baselineFactor,
        @Schema(
                        description =
                                "Multiple of the threshold from which the severity is HIGH; default 2.")
                @DecimalMin("1") @DecimalMax("1000") @Nullable Double highFactor,
        @Schema(
                        description =
                                "Multiple of the threshold from which the severity is CRITICAL; default 4.")
                @DecimalMin("1") @DecimalMax("1000") @Nullable Double criticalFactor) {

    private static final Duration MIN_WINDOW = Duration.ofHours(1);
    private static final Duration MAX_WINDOW = Duration.ofDays(7);
    private static final double DEFAULT_HIGH = 2;
    private static final double DEFAULT_CRITICAL = 4;

    AlertRuleTerms terms() {
        if (window.compareTo(MIN_WINDOW) < 0 || window.compareTo(MAX_WINDOW) > 0) {
            throw new Invalid("/window", "RANGE", "must be from PT1H to P7D");
        }
        double high = highFactor == null ? DEFAULT_HIGH : highFactor;
        double critical =
                criticalFactor == null ? Math.max(DEFAULT_CRITICAL, high) : criticalFactor;
        if (critical < high) {
            throw new Invalid("/criticalFactor", "RANGE", "must not be below highFactor");
        }
        return new AlertRuleTerms(name, monitorId, window, minimum, baselineFactor, high, critical);
    }
}
