package id.percaya.crisis.safety.suspension;

import java.util.List;

/// The facts that decide whether a suspension may be lifted.
///
/// @param investigationApproved whether the findings about the crisis are approved
/// @param actionVerified whether an action that follows from them is verified as effective
/// @param everyActionVerified whether no action of the crisis waits for that
/// @param checks of each practitioner whom the suspension concerns: the named one, or else those
///   whom the crisis names
record SuspensionFacts(
        boolean investigationApproved,
        boolean actionVerified,
        boolean everyActionVerified,
        List<LatestCheck> checks) {

    SuspensionFacts {
        checks = List.copyOf(checks);
    }
}
