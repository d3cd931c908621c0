package id.percaya.consent.placement;

import java.util.UUID;

/// A consent that a use rests on.
///
/// @param version of the consent, as it was known when it was relied upon
public record Reliance(UUID consentId, int version) {}
