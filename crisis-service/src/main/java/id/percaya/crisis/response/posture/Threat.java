package id.percaya.crisis.response.posture;

/// To the reputation: how much responsibility the public attributes.
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
