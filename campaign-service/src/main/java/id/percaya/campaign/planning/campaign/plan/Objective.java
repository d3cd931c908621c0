package id.percaya.campaign.planning.campaign.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The measure of a campaign's success: the metric moves from the baseline to the target by a day.
public record Objective(String metric, BigDecimal baseline, BigDecimal target, LocalDate by) {}
