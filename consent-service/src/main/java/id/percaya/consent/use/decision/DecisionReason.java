package id.percaya.consent.use.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a use of a person is not permitted. In rising order: where several consents are in question
/// the last reason is told.
@Schema(
        name = "DecisionReason",
        description =
                "NO_CONSENT: nothing was granted for it, or nobody knows the person; NOT_YET_VALID: the"
                        + " period has not begun; EXPIRED: it is over; SUPERSEDED: a newer consent is in"
                        + " its place; OUTSIDE_TERRITORY: not for that country; RESTRICTED: the person"
                        + " has narrowed it since; IDENTIFIABILITY_EXCEEDED: the person may be shown, but"
                        + " not that recognisably; VOID: it never was a consent; WITHDRAWN: taken back;"
                        + " ERASED: the person's data was destroyed; CAPACITY_CHANGED: who signed has"
                        + " lost capacity or died, so nobody can say what holds.")
public enum DecisionReason {
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
