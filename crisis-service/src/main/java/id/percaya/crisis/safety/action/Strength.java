package id.percaya.crisis.safety.action;

/// How much an action changes the system rather than admonish people (NPSF RCA2 action hierarchy).
public enum Strength {
    STRONGER,
    INTERMEDIATE,
    WEAKER
}
