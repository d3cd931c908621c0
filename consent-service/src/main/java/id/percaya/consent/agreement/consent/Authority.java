package id.percaya.consent.agreement.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a signature in another's place rests on: HIPAA 45 CFR 164.508(c)(1)(vi) asks that it be
/// stated.
@Schema(
        description =
                "What a signature in another's place rests on, as 45 CFR"
                        + " 164.508(c)(1)(vi) asks it to be stated. PARENTAL: a parent's of a"
                        + " child; COURT_ORDER: a court has appointed them; POWER_OF_ATTORNEY:"
                        + " the person has; NEXT_OF_KIN: the nearest family of one who lacks"
                        + " capacity or has died.")
public enum Authority {
    PARENTAL,
    COURT_ORDER,
    POWER_OF_ATTORNEY,
    NEXT_OF_KIN
}
