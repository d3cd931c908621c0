package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The places of the known terms in one mention. The words of the title come first, then a gap that
/// no phrase and no NEAR spans, then the words of the text. Reused from mention to mention; not for
/// several threads.
final class Places {

    /// Wider than the widest NEAR.
    private static final int GAP = 128;

    private final int[] first;
    private final int[] last;
    private final Growing known = new Growing();
    private final Growing places = new Growing();
    private final Growing following = new Growing();
    private final Growing written = new Growing();
    private final Growing inflected = new Growing();
    private int textFrom;
    private @Nullable MentionFacts mention;

    private final MentionReach reach;

    Places(int terms, MentionReach reach) {
        this.reach = reach;
        first = new int[terms];
        last = new int[terms];
        Arrays.fill(first, -1);
    }

    void begin(MentionFacts next) {
        mention = next;
        for (int i = 0; i < known.size(); i++) {
            first[known.get(i)] = -1;
        }
        known.clear();
        places.clear();
        following.clear();
        written.clear();
        inflected.clear();
        textFrom = 0;
    }

    void beginText() {
        textFrom = written.size() + GAP;
        while (written.size() < textFrom) {
            word(Vocabulary.UNKNOWN, Vocabulary.UNKNOWN);
        }
    }

    /// The next word.
    void word(int asWritten, int withoutClitics) {
        int place = written.size();
        written.add(asWritten);
        inflected.add(withoutClitics);
        note(asWritten, place);
        note(withoutClitics, place);
    }

    /// Notes a term at the place of the latest word, once.
    void atLatestWord(int term) {
        note(term, written.size() - 1);
    }

    /// Notes a term that has no place among the words.
    void anywhere(int term) {
        note(term, inText() ? textFrom : 0);
    }

    private boolean inText() {
        return textFrom > 0;
    }

    private void note(int term, int place) {
        if (term == Vocabulary.UNKNOWN) {
            return;
        }
        int entry = places.size();
        if (first[term] < 0) {
            first[term] = entry;
            known.add(term);
        } else if (places.get(last[term]) == place) {
            return;
        } else {
            following.set(last[term], entry);
        }
        last[term] = entry;
        places.add(place);
        following.add(-1);
    }

    @Nullable Double rating() {
        return mention == null ? null : mention.rating();
    }

    @Nullable Long reach() {
        return mention == null ? null : reach.of(mention);
    }

    boolean has(int term) {
        return first[term] >= 0;
    }

    boolean hasAll(Numbers terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (!has(terms.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(Numbers terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (has(terms.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean has(int term, Scope scope) {
        return has(term)
                && switch (scope) {
                    case ANYWHERE -> true;
                    case TITLE -> places.get(first[term]) < textFrom;
                    case TEXT -> places.get(last[term]) >= textFrom;
                };
    }

    void each(int term, IntConsumer place) {
        for (int at = first[term]; at >= 0; at = following.get(at)) {
            place.accept(places.get(at));
        }
    }

    /// Whether the words stand side by side from this place.
    boolean isPhrase(Numbers words, boolean asWritten, int place) {
        Growing line = asWritten ? written : inflected;
        if (place + words.size() > line.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (line.get(place + i) != words.get(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isIn(int place, Scope scope) {
        return switch (scope) {
            case ANYWHERE -> true;
            case TITLE -> place < textFrom;
            case TEXT -> place >= textFrom;
        };
    }

    int knownTerms() {
        return known.size();
    }

    int knownTerm(int i) {
        return known.get(i);
    }

    enum Scope {
        ANYWHERE,
        TITLE,
        TEXT
    }
}
