package id.percaya.listening.alerting.evaluation;

/// The numbers of a window.
///
/// @param counted what the rule counts
/// @param authors distinct authors of the counted ones
/// @param loudest how many of the counted ones the loudest author wrote
/// @param rated mentions with stars
/// @param stars sum of their stars
public record Tally(
        long counted,
        long positive,
        long neutral,
        long negative,
        long unknown,
        long authors,
        long loudest,
        long rated,
        double stars) {

    public long total() {
        return positive + neutral + negative + unknown;
    }
}
