package id.percaya.listening.figures;

/// The daily reach of an account: followers × f, where f is 0.15 up to 100,000 followers, 0.06 from
/// 10 million on, and linear in followers between.
///
/// Repeated posts reach the same followers, so an account counts once a day (western Indonesian
/// time), with its highest follower count of that day. A post without an account counts on its own.
public final class SocialReach {

    private static final double SMALL = 100_000;
    private static final double LARGE = 10_000_000;
    private static final double SMALL_FACTOR = 0.15;
    private static final double LARGE_FACTOR = 0.06;

    private SocialReach() {}

    public static double of(long followers) {
        return followers * factor(followers);
    }

    static double factor(long followers) {
        double ratio = (followers - SMALL) / (LARGE - SMALL);
        double weight = Math.clamp(ratio, 0.0, 1.0);
        return SMALL_FACTOR + weight * (LARGE_FACTOR - SMALL_FACTOR);
    }
}
