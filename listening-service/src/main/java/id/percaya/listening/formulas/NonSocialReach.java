package id.percaya.listening.formulas;

import id.percaya.listening.intake.site.Visits;

/// The daily reach of a site: monthly visits / 30 × visibility. Each domain counts once a day
/// (western Indonesian time), however many articles it published.
public final class NonSocialReach {

    /// Default for sites without stated visits.
    public static final Visits ASSUMED = new Visits(30_000, 0.1);

    private static final double DAYS = 30.0;

    private NonSocialReach() {}

    public static double of(Visits visits) {
        return visits.monthly() / DAYS * visits.visibility();
    }
}
