package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "DRAFT: filled in; OFFERED: the person has not answered; REFUSED:"
                        + " the person said no; GIVEN: signed, permits the signed grants;"
                        + " RESTRICTED: permits less than was signed; WITHDRAWN: withdrawn;"
                        + " EXPIRED: the last grant has ended; SUPERSEDED: a newer consent"
                        + " replaces it; VOID: it never was a consent; ENTERED_IN_ERROR: the"
                        + " record is a mistake; ERASED: the person's data was destroyed."
                        + " Only GIVEN and RESTRICTED permit anything.")
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

    /// The state depends on the last event alone.
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
