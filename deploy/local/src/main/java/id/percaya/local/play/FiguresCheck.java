package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.check;
import static id.percaya.local.play.CheckFailed.same;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Checks the figures of listening-service before and during the crisis.
final class FiguresCheck {

    private static final double SOCIAL = 1_200_000;
    private static final double NON_SOCIAL = 4_300_000;
    private static final double TOLERANCE = 0.02;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final Person analyst;
    private final Instant play;

    FiguresCheck(Person analyst, Instant play) {
        this.analyst = analyst;
        this.play = play;
    }

    Answer ofQuietWeeks(String monitor) {
        Instant end = play.minus(TWO_DAYS);
        return between(monitor, end.minus(Duration.ofDays(29)), end);
    }

    /// The two days of the burst: 210 mentions, 1.2 million social and 4.3 million non-social reach
    /// within two per cent, mostly negative.
    Answer ofBurst(String monitor) {
        Answer seen = between(monitor, play.minus(TWO_DAYS), play);
        same("mentions", 210L, seen.number("mentions"));
        near("social reach", SOCIAL, seen.body().path("reachSocial").asDouble());
        near("non-social reach", NON_SOCIAL, seen.body().path("reachNonSocial").asDouble());
        check(seen.number("negative") >= 160, () -> "mostly negative: " + seen.body());
        return seen;
    }

    private Answer between(String monitor, Instant from, Instant to) {
        return analyst.get(
                        "listening",
                        "/figures?monitorId=%s&from=%s&to=%s".formatted(monitor, from, to))
                .ok();
    }

    private static void near(String what, double expected, double actual) {
        check(
                Math.abs(actual - expected) <= TOLERANCE * expected,
                () -> "%s is %,.0f, expected about %,.0f".formatted(what, actual, expected));
    }

    static String summary(Answer seen) {
        return String.format(
                Locale.ROOT,
                "%d mentions, %d negative; reach %,d social, %,d non-social; net sentiment %+.2f",
                seen.number("mentions"),
                seen.number("negative"),
                seen.number("reachSocial"),
                seen.number("reachNonSocial"),
                seen.body().path("netSentiment").asDouble());
    }
}
