package id.percaya.crisis.response.crisis;

/// The severity of a patient-safety incident by Permenkes 11/2017 (KPC potential, KNC near miss,
/// KTC no harm, KTD harm, SENTINEL death or severe harm), or the kind of another crisis. It
/// determines the clocks that start and the approvals that a statement needs.
public enum Severity {
    KPC,
    KNC,
    KTC,
    KTD,
    SENTINEL,
    DATA_BREACH,
    CONDUCT,
    RUMOR
}
