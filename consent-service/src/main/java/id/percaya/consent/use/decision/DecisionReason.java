package id.percaya.consent.use.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The reason why a use of a person is not permitted, in rising order of gravity. If several
/// consents are considered, the gravest reason is reported.
@Schema(
        name = "DecisionReason",
        description =
                "NO_CONSENT: no grant for this use, or the person is unknown; NOT_YET_VALID: the period"
                        + " has not begun; EXPIRED: the period is over; SUPERSEDED: a newer consent"
                        + " replaced it; OUTSIDE_TERRITORY: not granted for that country; RESTRICTED:"
                        + " the person has restricted it; IDENTIFIABILITY_EXCEEDED: the person may be"
                        + " shown, but less recognisably; VOID: the consent was never valid; WITHDRAWN:"
                        + " the person has withdrawn it; ERASED: the person's data was destroyed;"
                        + " CAPACITY_CHANGED: the person has lost capacity or died since signing, so"
                        + " it cannot be decided.")
public enum DecisionReason {
    /// No grant for this use or asset, an unknown person, or one of another tenant: callers cannot
    /// distinguish these.
    NO_CONSENT,
    NOT_YET_VALID,
    EXPIRED,
    SUPERSEDED,
    OUTSIDE_TERRITORY,
    RESTRICTED,
    IDENTIFIABILITY_EXCEEDED,
    VOID,
    WITHDRAWN,
    ERASED,
    CAPACITY_CHANGED;

    /// Whether the person took a permitted use back.
    boolean isRefusal() {
        return switch (this) {
            case RESTRICTED, WITHDRAWN, ERASED -> true;
            case NO_CONSENT, NOT_YET_VALID, EXPIRED, SUPERSEDED, OUTSIDE_TERRITORY -> false;
            case IDENTIFIABILITY_EXCEEDED, VOID, CAPACITY_CHANGED -> false;
        };
    }
}
