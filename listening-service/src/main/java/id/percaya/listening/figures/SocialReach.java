package id.percaya.listening.figures;

/// How many people one account's posts of a day reach: followers × f, where f is 0.15 up to 100,000
/// followers, 0.06 from 10 million on, and falls linearly in followers between.
///
/// The followers are the same people however often the account posts, so an account counts once a
/// day (of western Indonesian time), with the most followers it was seen with that day. Posts that
/// name no account count each.
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
        double place = (followers - SMALL) / (LARGE - SMALL);
        double within = Math.clamp(place, 0.0, 1.0);
        return SMALL_FACTOR + within * (LARGE_FACTOR - SMALL_FACTOR);
    }
}
