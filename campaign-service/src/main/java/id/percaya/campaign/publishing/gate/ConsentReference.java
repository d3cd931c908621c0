package id.percaya.campaign.publishing.gate;

import java.util.UUID;

/// A consent that a publication relies on.
///
/// @param version the version of the consent at that time
public record ConsentReference(UUID consentId, int version) {}
