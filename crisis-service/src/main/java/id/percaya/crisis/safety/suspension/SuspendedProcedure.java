package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.CrisisReference;
import org.jspecify.annotations.Nullable;

/// What is not performed, and where.
///
/// @param practitioner by whom; null when by nobody at all
public record SuspendedProcedure(
        CrisisReference crisis, String facility, String procedure, @Nullable String practitioner) {}
