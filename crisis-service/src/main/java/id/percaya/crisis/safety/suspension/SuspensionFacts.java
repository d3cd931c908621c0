package id.percaya.crisis.safety.suspension;

/// What has been shown when somebody wants to lift a suspension.
///
/// @param everyActionVerified whether each corrective action of the crisis is effective, verified
/// @param practitionerVerified whether the latest credential check of the named practitioner, for
///   this procedure at this facility, found everything in order
public record SuspensionFacts(boolean everyActionVerified, boolean practitionerVerified) {}
