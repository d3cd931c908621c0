package id.percaya.crisis.response.posture;

/// The guidelines of Situational Crisis Communication Theory (Coombs 2007, table 3). The numbers
/// are ours.
public enum Guideline {
    /// Victim cluster without an intensifier: inform and adjust only.
    G1,
    /// The organisation may add that it is a victim itself.
    G2,
    /// Victim cluster with an intensifier: diminish.
    G3,
    /// Accidental cluster without an intensifier: diminish.
    G4,
    /// Accidental cluster with an intensifier: rebuild.
    G5,
    /// Preventable cluster: rebuild.
    G6,
    /// Rumour or challenge: deny where possible.
    G7,
    /// Stay consistent during the whole crisis: never combine deny with diminish or rebuild.
    G8
}
