package id.percaya.campaign.publishing.gate;

import java.util.UUID;

/// A consent that a publication rests on.
///
/// @param version of the consent, as it was heard of when it was relied upon
public record ConsentReference(UUID consentId, int version) {}
