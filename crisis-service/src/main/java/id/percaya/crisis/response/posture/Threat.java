package id.percaya.crisis.response.posture;

/// The threat to the reputation.
public enum Threat {
    MILD,
    MODERATE,
    SEVERE;

    Threat raised() {
        return switch (this) {
            case MILD -> MODERATE;
            case MODERATE, SEVERE -> SEVERE;
        };
    }
}
