package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;

/// A plan with its number among the plans of the campaign; the first is 1.
public record PlanVersion(int number, Plan plan) {}
