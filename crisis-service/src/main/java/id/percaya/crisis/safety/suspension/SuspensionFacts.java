package id.percaya.crisis.safety.suspension;

/// The facts that decide whether a suspension may be lifted.
///
/// @param everyActionVerified whether each corrective action of the crisis is verified as effective
/// @param practitionerVerified whether the latest credential check of the named practitioner for
///   this procedure at this facility was positive
public record SuspensionFacts(boolean everyActionVerified, boolean practitionerVerified) {}
