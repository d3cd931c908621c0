package id.percaya.listening.alerting.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;

/// All that a test may ask about.
///
/// @param value what the test judges, if it is not the count
/// @param item the mention to judge by itself, if one has just arrived
/// @param ratings of the window, if its mentions carry stars
/// @param silence how long ago the last mention was
public record Situation(
        Window window,
        Past past,
        OptionalDouble value,
        Optional<Item> item,
        Optional<Ratings> ratings,
        Optional<Duration> silence) {

    public static Situation of(Window window, Past past) {
        return new Situation(
                window,
                past,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Nothing was said for so long, and nothing else is asked.
    public static Situation silent(Duration silence) {
        Series nothing = new Series(Instant.EPOCH, new int[0], new int[0], new BitSet());
        return new Situation(
                new Window(0, 0, 0, 0, 0, 0),
                new Past(nothing),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(silence));
    }

    /// @param criticalWords whether its text holds an event of the lexicon
    public record Item(double reach, boolean criticalWords) {}

    /// @param mean stars, from 1 to 5
    public record Ratings(long count, double mean) {}
}
