package id.percaya.crisis.response.crisis;

/// Patient-safety incidents by Permenkes 11/2017 (KPC potential, KNC near miss, KTC no harm, KTD
/// harm, SENTINEL death or severe harm), and crises of another kind. Drives the clocks.
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
