package id.percaya.listening.figures;

import id.percaya.listening.intake.site.Visits;

/// How many people a site's articles of a day reach: monthly visits / 30 × visibility, each domain
/// once a day (of western Indonesian time), however many articles it has.
public final class NonSocialReach {

    /// What a site counts as that nobody has stated visits for.
    public static final Visits ASSUMED = new Visits(30_000, 0.1);

    private static final double DAYS = 30.0;

    private NonSocialReach() {}

    public static double of(Visits visits) {
        return visits.monthly() / DAYS * visits.visibility();
    }
}
