package id.percaya.listening.counting.bin;

import org.jspecify.annotations.Nullable;

/// The last count of a mention in a bin. It stays after a removal, so that no older change counts.
record Contribution(Sequence sequence, @Nullable Counted counted) {}
