package id.percaya.listening.formulas;

/// The daily reach of an account: followers × f, where f is 0.15 up to 100,000 followers, 0.06 from
/// 10 million on, and linear in the logarithm of the followers between, so that more followers
/// always reach more people (formula version 2).
///
/// Repeated posts reach the same followers, so an account counts once a day (western Indonesian
/// time), with its highest follower count of that day. A post without an account counts on its own.
public final class SocialReach {

    private static final double SMALL = 100_000;
    private static final double LARGE = 10_000_000;
    private static final double SMALL_FACTOR = 0.15;
    private static final double LARGE_FACTOR = 0.06;

    /// Fall of the factor for each tenfold of followers.
    private static final double SLOPE =
            (SMALL_FACTOR - LARGE_FACTOR) / (Math.log10(LARGE) - Math.log10(SMALL));

    private SocialReach() {}

    public static double of(long followers) {
        return followers * factor(followers);
    }

    static double factor(long followers) {
        if (followers >= (long) LARGE) {
            return LARGE_FACTOR;
        }
        return followers <= (long) SMALL
                ? SMALL_FACTOR
                : SMALL_FACTOR - SLOPE * (Math.log10((double) followers) - Math.log10(SMALL));
    }
}
