package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a leaf commits to: an event as its row in the log has it.
///
/// @param version of the consent with this event
/// @param schemaVersion which shape `data` has
/// @param data JSON, as it was stored, whatever a later release makes of it
@Schema(
        name = "LoggedEvent",
        requiredProperties = {
            "tenant",
            "consentId",
            "version",
            "type",
            "schemaVersion",
            "eventId",
            "recordedAt",
            "data"
        })
public record LogEntry(
        @Schema(description = "The provider.", maxLength = 63) String tenant,
        UUID consentId,
        @Schema(minimum = "1", description = "Of the consent with this event.") int version,
        @Schema(
                        maxLength = 63,
                        description = "The event's stored name.",
                        examples = "consent-given")
                String type,
        @Schema(minimum = "1", description = "Which shape `data` has.") int schemaVersion,
        UUID eventId,
        Instant recordedAt,
        @Schema(implementation = Object.class, description = "As it was stored.") @JsonRawValue
                String data) {

    /// The event's place in the log of events.
    ConsentVersion place() {
        return new ConsentVersion(consentId, version);
    }

    record ConsentVersion(UUID consentId, int version) {}
}
