package id.percaya.crisis.safety.action;

import java.time.LocalDate;
import java.util.UUID;

/// What is to change, by whom and by when, and how one will know that it worked.
///
/// @param owner the subject of a token, or a role
/// @param measure by which its effect is verified
public record ActionPlan(
        UUID investigationId,
        String title,
        Strength strength,
        String owner,
        LocalDate dueOn,
        String measure) {}
