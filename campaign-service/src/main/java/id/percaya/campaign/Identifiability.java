package id.percaya.campaign;

/// How far a person can be recognised, rising: who permits one permits those before it.
public enum Identifiability {
    ANONYMOUS,
    MASKED,
    IDENTIFIABLE;

    boolean allows(Identifiability asked) {
        return asked.compareTo(this) <= 0;
    }
}
