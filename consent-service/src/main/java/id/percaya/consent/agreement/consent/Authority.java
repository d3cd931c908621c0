package id.percaya.consent.agreement.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The legal basis of a signature for another person. HIPAA 45 CFR 164.508(c)(1)(vi) requires it to
/// be stated.
@Schema(
        description =
                "The legal basis of a signature for another person; 45 CFR"
                        + " 164.508(c)(1)(vi) requires it. PARENTAL: a parent signs for a"
                        + " child; COURT_ORDER: a court has appointed the signer;"
                        + " POWER_OF_ATTORNEY: the person has authorised the signer;"
                        + " NEXT_OF_KIN: the nearest family signs for a person who lacks"
                        + " capacity or has died.")
public enum Authority {
    PARENTAL,
    COURT_ORDER,
    POWER_OF_ATTORNEY,
    NEXT_OF_KIN
}
