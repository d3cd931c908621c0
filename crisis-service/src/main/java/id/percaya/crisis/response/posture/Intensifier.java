package id.percaya.crisis.response.posture;

/// What raises the threat one step, alone or together (Coombs 2007).
public enum Intensifier {
    SIMILAR_BEFORE,
    NEGATIVE_REPUTATION
}
