package id.percaya.listening.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The wildcards of stored queries. Each is found by three neighbouring letters that its words must
/// have; the few without three neighbours are compared with every word.
final class Wildcards {

    private static final int GRAM = 3;
    private static final int BITS = 14;
    private static final int BUCKETS = 1 << BITS;
    private static final int SPREAD = 0x9E37_79B1;

    private record Numbered(int number, String pattern) {}

    private static final Numbered[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();

    /// By the hash of its gram: a collision only means comparing more.
    private final Numbered[][] buckets = new Numbered[BUCKETS][];

    private Numbered[] others = NONE;

    Wildcards() {
        Arrays.fill(buckets, NONE);
    }

    int add(String pattern, IntSupplier next) {
        Integer known = numbers.get(pattern);
        if (known != null) {
            return known;
        }
        Numbered added = new Numbered(next.getAsInt(), pattern);
        numbers.put(pattern, added.number);
        OptionalInt home = home(pattern);
        if (home.isPresent()) {
            buckets[home.getAsInt()] = with(buckets[home.getAsInt()], added);
        } else {
            others = with(others, added);
        }
        return added.number;
    }

    private static Numbered[] with(Numbered[] all, Numbered added) {
        Numbered[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = added;
        return more;
    }

    /// The bucket of its gram that the fewest wildcards share.
    private OptionalInt home(String pattern) {
        return Stream.of(pattern.split("[*?]"))
                .flatMap(run -> grams(run).boxed())
                .min(Comparator.comparingInt(bucket -> buckets[bucket].length))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Reports the number of each wildcard that picks a word, some perhaps twice.
    void matching(String word, IntConsumer found) {
        if (numbers.isEmpty()) {
            return;
        }
        for (int i = 0; i + GRAM <= word.length(); i++) {
            report(buckets[bucket(word, i)], word, found);
        }
        report(others, word, found);
    }

    private static void report(Numbered[] candidates, String word, IntConsumer found) {
        for (Numbered each : candidates) {
            if (matches(each.pattern, word)) {
                found.accept(each.number);
            }
        }
    }

    private static IntStream grams(String run) {
        return IntStream.range(0, Math.max(0, run.length() - GRAM + 1)).map(i -> bucket(run, i));
    }

    private static int bucket(String text, int at) {
        int gram = text.charAt(at) * 961 + text.charAt(at + 1) * 31 + text.charAt(at + 2);
        return (gram * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /// Goes back to the last `*` only, so that a pattern with many of them costs no more than
    /// pattern times word.
    static boolean matches(String pattern, String word) {
        int at = 0;
        int letter = 0;
        int star = -1;
        int resumed = 0;
        while (letter < word.length()) {
            int width = Character.charCount(word.codePointAt(letter));
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resumed = letter;
            } else if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                letter += width;
            } else if (at < pattern.length() && pattern.charAt(at) == word.charAt(letter)) {
                at++;
                letter++;
            } else if (star >= 0) {
                at = star + 1;
                resumed += Character.charCount(word.codePointAt(resumed));
                letter = resumed;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
