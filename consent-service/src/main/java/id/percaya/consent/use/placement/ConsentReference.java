package id.percaya.consent.use.placement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A consent that a use relies on.
///
/// @param version version of the consent when it was relied on
public record ConsentReference(
        UUID consentId,
        @Schema(description = "Version of the consent that was relied on.") int version) {}
