package id.percaya.crisis.suspension;

import id.percaya.crisis.crisis.OfCrisis;
import org.jspecify.annotations.Nullable;

/// What is not performed, and where.
///
/// @param practitioner by whom; null when by nobody at all
public record SuspendedProcedure(
        OfCrisis crisis, String facility, String procedure, @Nullable String practitioner) {}
