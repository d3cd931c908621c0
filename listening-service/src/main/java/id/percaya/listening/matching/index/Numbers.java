package id.percaya.listening.matching.index;

import java.util.stream.IntStream;

/// The numbers of some terms, in order.
final class Numbers {

    static final Numbers NONE = new Numbers(IntStream.empty());

    private final int[] values;

    Numbers(IntStream values) {
        this.values = values.toArray();
    }

    static Numbers of(int value) {
        return new Numbers(IntStream.of(value));
    }

    int size() {
        return values.length;
    }

    int get(int at) {
        return values[at];
    }

    IntStream stream() {
        return IntStream.of(values);
    }
}
