package id.percaya.listening.alerting.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.detection.Shortfall;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.Recipient;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why an alert was raised. Numbers only, no text of anybody.
///
/// @param ruleVersion the version of the rule
/// @param firstWindowEnd end of the first window that raised it, as a back-test names it
/// @param counted mentions that the rule counts
/// @param observed the value that was judged
/// @param expected usual number of counted mentions, where the test asks
/// @param dispersion 1/k of the monitor's own past, where the test asks
/// @param pValue probability of so much by chance, where the test asks
/// @param cold judged with less than a week of history, by stricter limits
/// @param largestShare share of the counted mentions that the loudest author wrote
/// @param stories counted mentions with near copies as one; null in alerts of earlier versions
/// @param moods mentions by sentiment
/// @param sources mentions by platform
/// @param criticalMentions counted mentions that tell a grave event
/// @param near the other windows of the rule, with what they lacked
/// @param route the staff to whom it is told
/// @param notifyAt when they are told, if quiet hours put it off; an alert that is CRITICAL or
///   tells a grave event is not put off
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "AlertExplanation",
        requiredProperties = {
            "ruleVersion",
            "metric",
            "test",
            "window",
            "firstWindowEnd",
            "counted",
            "observed",
            "cold",
            "largestShare",
            "moods",
            "sources",
            "criticalMentions",
            "near",
            "route"
        })
public record AlertExplanation(
        int ruleVersion,
        Metric metric,
        TestKind test,
        @Schema(type = SchemaType.STRING, format = "duration") Duration window,
        Instant firstWindowEnd,
        long counted,
        double observed,
        @Nullable Double expected,
        @Nullable Double dispersion,
        @Nullable Double pValue,
        boolean cold,
        double largestShare,
        @Nullable Long stories,
        Moods moods,
        Map<String, Long> sources,
        long criticalMentions,
        List<NearMiss> near,
        List<Recipient> route,
        @Nullable Instant notifyAt) {

    @Schema(
            name = "Moods",
            requiredProperties = {"positive", "neutral", "negative", "unknown"})
    public record Moods(long positive, long neutral, long negative, long unknown) {}

    /// Another window that ended at the same time.
    ///
    /// @param lacking empty if it would have raised the alert too
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "NearMiss",
            requiredProperties = {"window", "counted", "lacking"})
    public record NearMiss(
            @Schema(type = SchemaType.STRING, format = "duration") Duration window,
            long counted,
            @Nullable Double expected,
            @Nullable Double pValue,
            List<Shortfall> lacking) {}
}
