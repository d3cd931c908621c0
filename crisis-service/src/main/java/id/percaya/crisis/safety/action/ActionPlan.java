package id.percaya.crisis.safety.action;

import java.time.LocalDate;
import java.util.UUID;

/// The planned change, its owner and deadline, and the measure of its success.
///
/// @param owner a token's subject, or a role
/// @param measure how its effectiveness will be verified
public record ActionPlan(
        UUID investigationId,
        String title,
        Strength strength,
        String owner,
        LocalDate dueOn,
        String measure) {}
