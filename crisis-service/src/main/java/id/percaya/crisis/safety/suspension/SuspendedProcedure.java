package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.CrisisReference;
import org.jspecify.annotations.Nullable;

/// A procedure that is suspended at one facility.
///
/// @param practitioner null if nobody may perform it
public record SuspendedProcedure(
        CrisisReference crisis, String facility, String procedure, @Nullable String practitioner) {}
