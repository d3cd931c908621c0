package id.percaya.crisis.recovery;

import java.util.ArrayList;
import java.util.List;

/// The conditions of the recovery gate of one crisis, all read at the same instant.
///
/// @param investigationApproved whether the findings are approved
/// @param suspensionsDecided whether each suspension is lifted or permanent
/// @param strongActionVerified whether an action of strength STRONGER or INTERMEDIATE is verified
///   as effective
/// @param statutoryMet whether each statutory clock is met, in time or late; a clock that is
///   breached or not yet started is not met
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
