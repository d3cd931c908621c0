package id.percaya.listening.matching.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Terms of which one must be in a mention, so that a query needs no judging where none is.
///
/// @param cost grows with the number of mentions that are likely to have one
record Required(Numbers terms, long cost) {

    static final Required NEVER = new Required(Numbers.NONE, 0);

    /// A mention may be picked without any known term.
    static final Required UNKNOWN = new Required(Numbers.NONE, Long.MAX_VALUE);

    /// A source or a language is that of very many mentions.
    private static final long FIELD_COST = 1_000_000;

    boolean isKnown() {
        return cost < Long.MAX_VALUE;
    }

    static Required word(int term, int[] uses) {
        return new Required(Numbers.of(term), 1L + uses[term]);
    }

    static Required field(int term) {
        return new Required(Numbers.of(term), FIELD_COST);
    }

    static Required any(List<Required> all) {
        if (!all.stream().allMatch(Required::isKnown)) {
            return UNKNOWN;
        }
        IntStream union = all.stream().flatMapToInt(each -> each.terms.stream()).distinct();
        return new Required(new Numbers(union), all.stream().mapToLong(Required::cost).sum());
    }

    static Required cheapest(List<Required> all) {
        return all.stream().min(Comparator.comparingLong(Required::cost)).orElse(UNKNOWN);
    }
}
