package id.percaya.listening.alerting.detection;

import java.time.Duration;
import java.util.Optional;

/// All that a test may ask about.
///
/// @param item the mention to judge by itself, if one has just arrived
/// @param ratings of the window, if its mentions carry stars
/// @param silence how long the source has said nothing
public record Situation(
        Window window,
        Past past,
        Optional<Item> item,
        Optional<Ratings> ratings,
        Optional<Duration> silence) {

    public static Situation of(Window window, Past past) {
        return new Situation(window, past, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param criticalWords whether its text holds an event of the lexicon
    public record Item(double reach, boolean criticalWords) {}

    /// @param mean stars, from 1 to 5
    public record Ratings(long count, double mean) {}
}
