package id.percaya.consent.use.placement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The states in the API; more may be added.
@Schema(
        description =
                "LIVE: it is visible; TAKEDOWN_ORDERED: it must be taken down; TAKEDOWN_FAILED: an"
                        + " attempt failed; TAKEDOWN_ACKNOWLEDGED: it was taken down; IRRECOVERABLE:"
                        + " it cannot be taken back.")
public enum PlacementState {
    LIVE,
    TAKEDOWN_ORDERED,
    TAKEDOWN_FAILED,
    TAKEDOWN_ACKNOWLEDGED,
    IRRECOVERABLE
}
