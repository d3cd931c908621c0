package id.percaya.crisis.safety.action;

/// The action hierarchy of NPSF RCA2. Stronger actions change the system instead of instructing
/// people.
public enum Strength {
    STRONGER,
    INTERMEDIATE,
    WEAKER
}
