package id.percaya.campaign;

/// How recognisable a person is, in rising order. Permission for one level covers the levels before
/// it.
public enum Identifiability {
    ANONYMOUS,
    MASKED,
    IDENTIFIABLE;

    boolean covers(Identifiability shown) {
        return shown.compareTo(this) <= 0;
    }
}
