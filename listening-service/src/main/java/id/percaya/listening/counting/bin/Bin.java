package id.percaya.listening.counting.bin;

import id.percaya.listening.intake.mention.Sentiment;

/// The counts of one monitor in five minutes.
///
/// @param sequence of the latest change in it
/// @param hundredths of the reach: a whole number stays exact when mentions come and go
record Bin(
        Sequence sequence,
        int positive,
        int neutral,
        int negative,
        int unknown,
        int authors,
        int stories,
        long hundredths) {

    static final Bin EMPTY = new Bin(Sequence.NONE, 0, 0, 0, 0, 0, 0, 0);

    /// @param times 1 to put a mention in, -1 to take it out
    /// @param authors how many more distinct ones there are by that
    /// @param stories how many more distinct ones there are by that
    Bin with(Counted mention, int times, int authors, int stories) {
        Sentiment sentiment = mention.sentiment();
        return new Bin(
                sequence,
                positive + (sentiment == Sentiment.POSITIVE ? times : 0),
                neutral + (sentiment == Sentiment.NEUTRAL ? times : 0),
                negative + (sentiment == Sentiment.NEGATIVE ? times : 0),
                unknown + (sentiment == Sentiment.UNKNOWN ? times : 0),
                this.authors + authors,
                this.stories + stories,
                hundredths + times * Math.round(100 * mention.reach()));
    }

    Bin asOf(Sequence change) {
        Sequence latest = change.isAfter(sequence) ? change : sequence;
        return new Bin(latest, positive, neutral, negative, unknown, authors, stories, hundredths);
    }

    BinCounts counts() {
        int mentions = positive + neutral + negative + unknown;
        return new BinCounts(
                sequence,
                mentions,
                positive,
                neutral,
                negative,
                unknown,
                authors,
                stories,
                hundredths / 100.0);
    }
}
