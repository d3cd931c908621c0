package id.percaya.crisis.recovery;

import java.util.ArrayList;
import java.util.List;

/// What held at one instant for one crisis.
///
/// @param investigationApproved findings approved by somebody who did not submit them
/// @param suspensionsDecided each suspension of the crisis, if any, is lifted or permanent: one
///   that is proposed or in force waits for its decision
/// @param strongActionVerified one STRONGER or INTERMEDIATE action is effective, verified
/// @param statutoryMet every clock owed to a regulator is met, be it late: one that was never
///   started or only breached is still owed
public record RecoveryGateFacts(
        boolean investigationApproved,
        boolean suspensionsDecided,
        boolean strongActionVerified,
        boolean statutoryMet) {

    public List<RecoveryGateRefusal> missing() {
        List<RecoveryGateRefusal> missing = new ArrayList<>();
        if (!investigationApproved) {
            missing.add(RecoveryGateRefusal.INVESTIGATION_NOT_APPROVED);
        }
        if (!suspensionsDecided) {
            missing.add(RecoveryGateRefusal.SUSPENSION_NOT_DECIDED);
        }
        if (!strongActionVerified) {
            missing.add(RecoveryGateRefusal.NO_STRONG_ACTION_VERIFIED);
        }
        if (!statutoryMet) {
            missing.add(RecoveryGateRefusal.STATUTORY_CLOCK_RUNNING);
        }
        return missing;
    }
}
