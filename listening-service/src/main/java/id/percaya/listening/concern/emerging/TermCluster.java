package id.percaya.listening.concern.emerging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Emerging terms that are one concern, because stories share them.
///
/// @param terms the most improbable first
/// @param texts that have one of them
public record TermCluster(List<String> terms, List<TermText> texts) {

    /// Terms are one concern when half of the stories of the rarer one have the other too.
    private static final double SHARED = 0.5;

    /// @param surprises the emerging terms by their keys
    public static List<TermCluster> of(List<TermText> texts, Map<Long, Double> surprises) {
        Map<String, Set<UUID>> stories = new HashMap<>();
        for (TermText text : texts) {
            for (String term : text.terms()) {
                if (surprises.containsKey(Terms.key(term))) {
                    stories.computeIfAbsent(term, _ -> new HashSet<>()).add(text.story());
                }
            }
        }
        List<String> ordered = new ArrayList<>(stories.keySet());
        ordered.sort((one, other) -> {
            int order = Double.compare(surprise(other, surprises), surprise(one, surprises));
            return order == 0 ? one.compareTo(other) : order;
        });
        List<List<String>> groups = new ArrayList<>();
        ordered.forEach(term -> join(term, groups, stories));
        return groups.stream().map(terms -> new TermCluster(terms, having(terms, texts))).toList();
    }

    private static double surprise(String term, Map<Long, Double> surprises) {
        return surprises.getOrDefault(Terms.key(term), 0.0);
    }

    /// All groups that share stories with the term become one with it.
    private static void join(
            String term, List<List<String>> groups, Map<String, Set<UUID>> stories) {
        List<String> joined = null;
        for (List<String> group : List.copyOf(groups)) {
            if (group.stream().noneMatch(each -> isShared(stories, each, term))) {
                continue;
            }
            if (joined == null) {
                joined = group;
            } else {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        if (joined == null) {
            joined = new ArrayList<>();
            groups.add(joined);
        }
        joined.add(term);
    }

    private static boolean isShared(Map<String, Set<UUID>> stories, String one, String other) {
        Set<UUID> first = stories.getOrDefault(one, Set.of());
        Set<UUID> second = stories.getOrDefault(other, Set.of());
        long common = first.stream().filter(second::contains).count();
        return common >= SHARED * Math.min(first.size(), second.size());
    }

    private static List<TermText> having(List<String> terms, List<TermText> texts) {
        return texts.stream()
                .filter(text -> terms.stream().anyMatch(text.terms()::contains))
                .toList();
    }
}
