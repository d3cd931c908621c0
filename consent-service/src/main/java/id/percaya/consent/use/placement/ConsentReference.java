package id.percaya.consent.use.placement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A consent that a use rests on.
///
/// @param version of the consent, as it was known when it was relied upon
public record ConsentReference(
        UUID consentId,
        @Schema(description = "Of the consent, when it was relied upon.") int version) {}
