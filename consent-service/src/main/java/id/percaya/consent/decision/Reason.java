package id.percaya.consent.decision;

/// Why a use of a person is not permitted. In rising order: where several consents are in question
/// the last reason is told.
public enum Reason {
    /// Nothing was ever granted, or not for this asset, or nobody knows the person, or another
    /// tenant does: these are told apart by nothing.
    NO_CONSENT,
    NOT_YET_VALID,
    EXPIRED,
    SUPERSEDED,
    OUTSIDE_TERRITORY,
    /// It was permitted, until the person permitted less.
    RESTRICTED,
    /// The person may be shown, but not that recognisably.
    IDENTIFIABILITY_EXCEEDED,
    /// It never permitted anything.
    VOID,
    WITHDRAWN,
    ERASED,
    /// Who signed has lost capacity since, or has died: nobody can say what holds.
    CAPACITY_CHANGED;

    /// Whether it is the person's own no to what was permitted before.
    boolean isRefusal() {
        return switch (this) {
            case RESTRICTED, WITHDRAWN, ERASED -> true;
            case NO_CONSENT, NOT_YET_VALID, EXPIRED, SUPERSEDED, OUTSIDE_TERRITORY -> false;
            case IDENTIFIABILITY_EXCEEDED, VOID, CAPACITY_CHANGED -> false;
        };
    }
}
