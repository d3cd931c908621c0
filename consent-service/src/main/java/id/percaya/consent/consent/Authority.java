package id.percaya.consent.consent;

/// What a signature in another's place rests on: HIPAA 45 CFR 164.508(c)(1)(vi) asks that it be
/// stated.
public enum Authority {
    PARENTAL,
    COURT_ORDER,
    POWER_OF_ATTORNEY,
    NEXT_OF_KIN
}
