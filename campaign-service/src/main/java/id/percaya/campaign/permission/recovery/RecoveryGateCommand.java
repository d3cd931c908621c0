package id.percaya.campaign.permission.recovery;

import java.time.Instant;
import java.util.UUID;

/// What can be told of a recovery gate.
public sealed interface RecoveryGateCommand {

    record HearGateOpened(UUID crisisId, Instant openedAt) implements RecoveryGateCommand {}
}
