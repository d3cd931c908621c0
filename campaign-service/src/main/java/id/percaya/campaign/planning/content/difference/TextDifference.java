package id.percaya.campaign.planning.content.difference;

import id.percaya.campaign.planning.content.difference.TextChange.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The difference between two texts by words. A word has the blanks behind it, so that a change of
/// every word is one change. Of all differences it is one that keeps the most words.
final class TextDifference {

    /// Of two texts of 20,000 characters, each with a word for every two of them and blanks before
    /// the first.
    static final int MOST_CHANGES = 20_002;

    private final List<TextChange> changes = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private TextDifference() {}

    static List<TextChange> between(String from, String to) {
        List<String> old = words(from);
        List<String> young = words(to);
        Map<String, Integer> numbers = new HashMap<>();
        int[] partners = CommonWords.partners(numbered(old, numbers), numbered(young, numbers));
        TextDifference difference = new TextDifference();
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                difference.delete(old.get(i));
            } else {
                difference.insert(young.subList(next, partners[i]));
                difference.keep(old.get(i));
                next = partners[i] + 1;
            }
        }
        difference.insert(young.subList(next, young.size()));
        return difference.all();
    }

    private void keep(String word) {
        endChange();
        equal.append(word);
    }

    private void delete(String word) {
        end(Operation.EQUAL, equal);
        deleted.append(word);
    }

    private void insert(List<String> words) {
        if (!words.isEmpty()) {
            end(Operation.EQUAL, equal);
            words.forEach(inserted::append);
        }
    }

    private void endChange() {
        end(Operation.DELETE, deleted);
        end(Operation.INSERT, inserted);
    }

    private List<TextChange> all() {
        end(Operation.EQUAL, equal);
        endChange();
        return changes;
    }

    private void end(Operation op, StringBuilder text) {
        if (!text.isEmpty()) {
            changes.add(new TextChange(op, text.toString()));
            text.setLength(0);
        }
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isBlank(text, i - 1) && !isBlank(text, i)) {
                words.add(text.substring(begin, i));
                begin = i;
            }
        }
        if (begin < text.length()) {
            words.add(text.substring(begin));
        }
        return words;
    }

    private static boolean isBlank(String text, int index) {
        return Character.isWhitespace(text.charAt(index));
    }
}
