package id.percaya.listening.concern.emerging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How many texts of a window have each term. Copies of a story are one text, and so are the texts
/// of one author.
///
/// @param texts stories of the window
/// @param keys of the terms, ascending, see [Terms#key]
/// @param counts in the order of the keys
public record TermCounts(int texts, List<Long> keys, List<Integer> counts) {

    private record Heard(Set<UUID> stories, Set<String> authors) {
        int count() {
            return Math.min(stories.size(), authors.size());
        }
    }

    public static TermCounts of(List<TermText> texts) {
        Map<Long, Heard> heard = new HashMap<>();
        Set<UUID> stories = new HashSet<>();
        for (TermText text : texts) {
            stories.add(text.story());
            for (String term : text.terms()) {
                Heard each =
                        heard.computeIfAbsent(
                                Terms.key(term), _ -> new Heard(new HashSet<>(), new HashSet<>()));
                each.stories().add(text.story());
                each.authors().add(text.author());
            }
        }
        List<Long> keys = heard.keySet().stream().sorted().toList();
        List<Integer> counts = new ArrayList<>();
        keys.forEach(key -> counts.add(heard.getOrDefault(key, NOTHING).count()));
        return new TermCounts(stories.size(), keys, List.copyOf(counts));
    }

    /// The keys of the terms that so many texts have.
    public Set<Long> heardBy(int fewest) {
        Set<Long> some = new HashSet<>();
        for (int at = 0; at < keys.size(); at++) {
            if (counts.get(at) >= fewest) {
                some.add(keys.get(at));
            }
        }
        return some;
    }

    private static final Heard NOTHING = new Heard(Set.of(), Set.of());
}
