package id.percaya.crisis.response.posture;

/// The guidelines of Situational Crisis Communication Theory (Coombs 2007, table 3), in this
/// product's numbering.
public enum Guideline {
    /// Victim cluster, clean: inform and adjust only.
    G1,
    /// Victimage may be added.
    G2,
    /// Victim cluster with a history or a negative reputation: diminish.
    G3,
    /// Accidental cluster, clean: diminish.
    G4,
    /// Accidental cluster with a history or a negative reputation: rebuild.
    G5,
    /// Preventable cluster: rebuild.
    G6,
    /// Rumour and challenge: deny where possible.
    G7,
    /// One posture for the whole life: deny is never mixed with diminish or rebuild.
    G8
}
