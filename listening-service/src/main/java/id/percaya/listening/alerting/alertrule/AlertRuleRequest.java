package id.percaya.listening.alerting.alertrule;

import id.percaya.listening.alerting.terms.Hysteresis;
import id.percaya.listening.alerting.terms.MentionFilter;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.QuietHours;
import id.percaya.listening.alerting.terms.Recipient;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.SeverityLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule as people write it: with `monitorIds` and a `test`, or in the short form of earlier
/// versions, with `monitorId`, `window` and `baselineFactor`.
@Schema(
        name = "AlertRuleTerms",
        description =
                "Judges windows of event time, which end at each 5 minutes, and raises an alert where the test"
                        + " finds too much; SILENCE judges the time since the last mention. Each monitor is judged by itself. The short form with monitorId, window"
                        + " and baselineFactor is a FACTOR test, whose alerts only people end.",
        examples =
                """
                {"name": "Ramai", "monitorIds": ["0198c0de-0000-7000-8000-000000000006"],
                 "metric": "NEGATIVE_MENTIONS", "test": {"kind": "NB_TAIL", "alpha": 0.0001,
                 "windows": ["PT4H", "PT12H"]}, "minimum": 5, "minimumAuthors": 3, "coolDown": "PT6H"}
                """)
public record AlertRuleRequest(
        @NotNull @Size(min = 1, max = 120) String name,
        @Size(min = 1, max = 50) @Nullable List<@NotNull UUID> monitorIds,
        @Nullable Metric metric,
        @Valid @Nullable MentionFilter filter,
        @Valid @Nullable RuleTest test,
        @Min(1) @Max(1_000_000) @Nullable Integer minimum,
        @Min(1) @Max(10_000) @Nullable Integer minimumAuthors,
        @Valid @Nullable SeverityLimits severities,
        @Schema(type = SchemaType.STRING, format = "duration", examples = "PT6H")
                @Nullable Duration coolDown,
        @Valid @Nullable Hysteresis hysteresis,
        @Valid @Nullable QuietHours quietHours,
        @Size(max = 3) @Nullable List<@NotNull Recipient> route,
        @Nullable UUID monitorId,
        @Schema(
                        type = SchemaType.STRING,
                        format = "duration",
                        description = "From PT1H to P7D.",
                        examples = "PT24H")
                @Nullable Duration window,
        @DecimalMin("1") @DecimalMax("1000") @Nullable Double baselineFactor,
        @DecimalMin("1") @DecimalMax("1000") @Nullable Double highFactor,
        @DecimalMin("1") @DecimalMax("1000") @Nullable Double criticalFactor) {

    /// In the short form there is no test.
    boolean usesShortForm() {
        return test == null && monitorIds == null;
    }
}
