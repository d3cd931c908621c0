package id.percaya.crisis.response.crisis;

import java.util.ArrayList;
import java.util.List;

/// The facts that decide whether a crisis may be closed.
///
/// @param everyClockStopped whether each clock of the crisis is met or its breach is recorded
/// @param everySuspensionDecided whether each suspension is lifted or permanent
public record CrisisFacts(boolean everyClockStopped, boolean everySuspensionDecided) {

    List<CrisisRefusal> missing() {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (!everyClockStopped) {
            missing.add(CrisisRefusal.OBLIGATION_RUNNING);
        }
        if (!everySuspensionDecided) {
            missing.add(CrisisRefusal.SUSPENSION_UNDECIDED);
        }
        return missing;
    }
}
