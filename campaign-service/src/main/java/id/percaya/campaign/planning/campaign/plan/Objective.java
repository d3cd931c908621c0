package id.percaya.campaign.planning.campaign.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The measure of a campaign's success: the metric moves from the baseline to the target by a day.
/// A recovery campaign's baseline is the value from before the crisis; the recovery gate's event
/// carries none, so the plan gives it.
///
/// @param ownMetric the metric in own words, for [Metric#OTHER]; null otherwise
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Objective(
        Metric metric,
        @Nullable String ownMetric,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate by) {}
