package id.percaya.listening.counting.bin;

/// The counts of one monitor in five minutes, whose [BinKey] the record has.
///
/// @param sequence a later one replaces an earlier one
/// @param authors distinct
/// @param stories distinct; near copies are one story
/// @param reach the sum over mentions, in people
public record BinCounts(
        Sequence sequence,
        int mentions,
        int positive,
        int neutral,
        int negative,
        int unknown,
        int authors,
        int stories,
        double reach)
        implements BinRecord {}
