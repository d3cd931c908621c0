package id.percaya.campaign.planning.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What the campaign is measured by: the metric goes from baseline to target by a day.
public record Objective(String metric, BigDecimal baseline, BigDecimal target, LocalDate by) {}
