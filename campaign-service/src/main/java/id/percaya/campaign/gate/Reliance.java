package id.percaya.campaign.gate;

import java.util.UUID;

/// A consent that a publication rests on.
///
/// @param version of the consent, as it was heard of when it was relied upon
public record Reliance(UUID consentId, int version) {}
