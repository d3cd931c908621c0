package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The states as they are shown; more may be added.
@Schema(
        description =
                "LIVE: it can be seen; TAKEDOWN_ORDERED: it has to go;"
                        + " TAKEDOWN_FAILED: somebody tried in vain; TAKEDOWN_ACKNOWLEDGED: it"
                        + " is down; IRRECOVERABLE: it cannot be taken back.")
public enum PlacementState {
    LIVE,
    TAKEDOWN_ORDERED,
    TAKEDOWN_FAILED,
    TAKEDOWN_ACKNOWLEDGED,
    IRRECOVERABLE
}
