package id.percaya.crisis.response.posture;

/// A circumstance that raises the threat. Two of them raise it no further than one (Coombs 2007).
public enum Intensifier {
    SIMILAR_BEFORE,
    NEGATIVE_REPUTATION
}
