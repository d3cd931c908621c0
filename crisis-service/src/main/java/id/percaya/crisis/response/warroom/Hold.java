package id.percaya.crisis.response.warroom;

import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A planned publication that campaign-service holds because of a crisis.
///
/// @param reasons in campaign-service's terms; new values may appear
@Schema(
        name = "Hold",
        requiredProperties = {"publicationId", "crisisId", "channel", "reasons", "heldAt"})
public record Hold(
        UUID publicationId, UUID crisisId, Channel channel, List<String> reasons, Instant heldAt) {}
