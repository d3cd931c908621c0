package id.percaya.campaign.planning.campaign.plan;

import org.jspecify.annotations.Nullable;

/// Ages in years, both included.
///
/// @param until null for an open end
public record AgeBand(int from, @Nullable Integer until) {}
