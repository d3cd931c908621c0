package id.percaya.listening.counting.bin;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts the mentions of one bin in memory.
public final class BinSum implements Members {

    private final Map<String, Integer> members = new HashMap<>();
    private Bin bin = Bin.EMPTY;

    public void add(Counted mention) {
        bin = count(bin, mention, 1);
    }

    public BinCounts asOf(Sequence sequence) {
        return bin.asOf(sequence).counts();
    }

    @Override
    public @Nullable Integer get(String member) {
        return members.get(member);
    }

    @Override
    public void put(String member, @Nullable Integer mentions) {
        if (mentions == null) {
            members.remove(member);
        } else {
            members.put(member, mentions);
        }
    }
}
