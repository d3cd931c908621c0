package id.percaya.campaign.permission.recovery;

import java.time.Instant;
import java.util.UUID;

/// The commands to a recovery gate.
public sealed interface RecoveryGateCommand {

    record HearGateOpened(UUID crisisId, Instant openedAt) implements RecoveryGateCommand {}
}
