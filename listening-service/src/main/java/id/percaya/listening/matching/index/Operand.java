package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Places.Scope;
import java.util.List;

/// An operand of NEAR: one of several words, phrases or wildcards.
record Operand(List<Stretch> stretches) {

    /// @param words one term, or words side by side
    record Stretch(Numbers words, boolean asWritten) {}

    boolean mayBeIn(Places places) {
        for (Stretch each : stretches) {
            if (places.hasAll(each.words)) {
                return true;
            }
        }
        return false;
    }

    Spans spans(Places places) {
        return Spans.union(
                stretches.stream()
                        .map(each -> Spans.of(each.words, each.asWritten, Scope.ANYWHERE, places))
                        .toList());
    }

    Required required(int[] uses) {
        return Required.any(
                stretches.stream()
                        .map(each ->
                                Required.cheapest(
                                        each.words.stream()
                                                .mapToObj(word -> Required.word(word, uses))
                                                .toList()))
                        .toList());
    }
}
