package id.percaya.listening.counting.bin;

import java.time.Instant;

/// Follows the changes of one partition through the counting, so that its arrival tells that all of
/// them are counted and stored.
///
/// @param sequence of the last change before it
/// @param until all changes that were committed before it are among them
/// @param partitions of the topic; each has marks of its own
public record Mark(Sequence sequence, Instant until, int partitions)
        implements CountingRecord, BinRecord {

    private static final String PREFIX = "mark/";

    public static String key(int partition) {
        return PREFIX + partition;
    }

    /// @throws IllegalArgumentException for another text
    public static int partition(String key) {
        if (!key.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not the key of a mark");
        }
        return Integer.parseInt(key.substring(PREFIX.length()));
    }
}
