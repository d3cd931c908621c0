package id.percaya.crisis.safety.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The planned change, its owner and deadline, and the measure of its success.
///
/// @param owner subject of the access token of a person; a role in older events
/// @param measure how its effectiveness will be verified
/// @param measureDays how long it is measured after it is implemented; null in older events
public record ActionPlan(
        UUID investigationId,
        String title,
        Strength strength,
        String owner,
        LocalDate dueOn,
        String measure,
        @Nullable Integer measureDays) {}
