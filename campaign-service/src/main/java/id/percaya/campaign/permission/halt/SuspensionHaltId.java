package id.percaya.campaign.permission.halt;

import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Which halt belongs to a suspension.
final class SuspensionHaltId {

    private SuspensionHaltId() {}

    static HaltId id(UUID suspensionId) {
        return new HaltId(Ids.derived(suspensionId, "halt"));
    }
}
