package id.percaya.consent.proof.transparency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The input of a leaf's commitment: an event as its row stores it.
///
/// @param version version of the consent after this event
/// @param schemaVersion schema version of `data`
/// @param data the stored JSON, before any upcasting
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
        @Schema(minimum = "1", description = "Version of the consent after this event.")
                int version,
        @Schema(
                        maxLength = 63,
                        description = "The event's stored name.",
                        examples = "consent-given")
                String type,
        @Schema(minimum = "1", description = "Schema version of `data`.") int schemaVersion,
        UUID eventId,
        Instant recordedAt,
        @Schema(implementation = Object.class, description = "The event as stored.") @JsonRawValue
                String data) {

    ConsentVersion consentVersion() {
        return new ConsentVersion(consentId, version);
    }

    record ConsentVersion(UUID consentId, int version) {}
}
