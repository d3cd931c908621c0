package id.percaya.campaign.policy;

import id.percaya.campaign.halt.HaltId;
import id.percaya.kit.Ids;
import java.util.UUID;

/// Which halt belongs to a suspension.
final class SuspensionHalts {

    private SuspensionHalts() {}

    static HaltId id(UUID suspensionId) {
        return new HaltId(Ids.derived(suspensionId, "halt"));
    }
}
