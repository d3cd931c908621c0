package id.percaya.campaign.permission.halt;

import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// Derives the id of the halt that belongs to a suspension.
final class SuspensionHaltId {

    private SuspensionHaltId() {}

    static HaltId of(UUID suspensionId) {
        return new HaltId(Ids.derived(suspensionId, "halt"));
    }
}
