package id.percaya.listening.alerting.detection;

/// A window of a series with what it holds.
///
/// @param from first bin
/// @param until bin after the last
/// @param count what the rule counts
/// @param total all mentions
/// @param authors distinct authors of the counted ones
/// @param loudest how many of the counted ones the loudest author wrote
public record Window(int from, int until, long count, long total, long authors, long loudest) {

    /// The count in which the loudest author counts once, so that 50 posts by one account are no
    /// crisis.
    public long countOfManyAuthors() {
        return loudest <= 1 ? count : count - loudest + 1;
    }
}
