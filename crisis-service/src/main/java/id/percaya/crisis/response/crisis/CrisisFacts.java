package id.percaya.crisis.response.crisis;

import java.util.ArrayList;
import java.util.List;

/// The facts that decide whether a crisis may be closed.
///
/// @param everyClockStopped whether each clock of the crisis is met or its breach is recorded
/// @param everySuspensionDecided whether each suspension is lifted or permanent
/// @param everyFindingApproved whether no investigation is unfinished
/// @param everyActionVerified whether each corrective action is verified as effective
public record CrisisFacts(
        boolean everyClockStopped,
        boolean everySuspensionDecided,
        boolean everyFindingApproved,
        boolean everyActionVerified) {

    List<CrisisRefusal> missing() {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (!everyClockStopped) {
            missing.add(CrisisRefusal.OBLIGATION_RUNNING);
        }
        if (!everySuspensionDecided) {
            missing.add(CrisisRefusal.SUSPENSION_UNDECIDED);
        }
        if (!everyFindingApproved) {
            missing.add(CrisisRefusal.FINDINGS_NOT_APPROVED);
        }
        if (!everyActionVerified) {
            missing.add(CrisisRefusal.ACTION_NOT_VERIFIED);
        }
        return missing;
    }
}
