package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Places.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Finds the words of a bag close together.
final class Window {

    private Window() {}

    /// Whether all words stand in a stretch with at most so many others. A word that is wanted
    /// twice must be there twice.
    static boolean has(Numbers words, int others, Scope scope, Places places) {
        int[] wanted = words.stream().distinct().toArray();
        Map<Integer, Integer> missing = new HashMap<>();
        words.stream().forEach(word -> missing.merge(word, 1, Integer::sum));
        long[] found = found(wanted, scope, places);
        int open = wanted.length;
        int from = 0;
        for (int to = 0; to < found.length; to++) {
            open -= missing.merge(wanted[(int) found[to]], -1, Integer::sum) == 0 ? 1 : 0;
            while (open == 0) {
                if (place(found[to]) - place(found[from]) + 1 - words.size() <= others) {
                    return true;
                }
                open += missing.merge(wanted[(int) found[from]], 1, Integer::sum) == 1 ? 1 : 0;
                from++;
            }
        }
        return false;
    }

    /// Place and number of each wanted word, by place.
    private static long[] found(int[] wanted, Scope scope, Places places) {
        long[][] each = new long[wanted.length][];
        for (int number = 0; number < wanted.length; number++) {
            Growing at = new Growing();
            places.each(
                    wanted[number],
                    place -> {
                        if (places.isIn(place, scope)) {
                            at.add(place);
                        }
                    });
            long lower = number;
            each[number] =
                    Arrays.stream(at.toArray())
                            .mapToLong(place -> (long) place << Integer.SIZE | lower)
                            .toArray();
        }
        return Arrays.stream(each).flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long place(long found) {
        return found >>> Integer.SIZE;
    }
}
