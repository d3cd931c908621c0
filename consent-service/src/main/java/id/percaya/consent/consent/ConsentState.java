package id.percaya.consent.consent;

import id.percaya.consent.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;

/// What a consent is now.
public enum ConsentState {
    DRAFT,
    OFFERED,
    REFUSED,
    GIVEN,
    RESTRICTED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    VOID,
    ENTERED_IN_ERROR,
    ERASED;

    /// The last event alone decides it.
    public static ConsentState after(ConsentEvent last) {
        return switch (last) {
            case ConsentDrafted _ -> DRAFT;
            case ConsentOffered _ -> OFFERED;
            case ConsentRefused _ -> REFUSED;
            case ConsentGiven _, ConsentRestrictionLifted _ -> GIVEN;
            case ConsentRestricted _ -> RESTRICTED;
            case ConsentWithdrawn _ -> WITHDRAWN;
            case ConsentExpired _ -> EXPIRED;
            case ConsentSuperseded _ -> SUPERSEDED;
            case ConsentVoided _ -> VOID;
            case ConsentEnteredInError _ -> ENTERED_IN_ERROR;
            case ConsentErased _ -> ERASED;
        };
    }
}
