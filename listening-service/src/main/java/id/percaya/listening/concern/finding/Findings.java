package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernEvidence.HeardMention;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.emerging.TermCluster;
import id.percaya.listening.concern.emerging.TermText;
import id.percaya.listening.concern.emerging.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The words and the mentions of a window that belong to one concern.
final class Findings {

    private final List<ScoredTerm> found = new ArrayList<>();
    private final Map<UUID, TermText> mentions = new LinkedHashMap<>();
    private final Set<String> terms;

    /// @param known the terms that the concern has
    Findings(Set<String> known) {
        terms = new HashSet<>(known);
    }

    void add(TermCluster cluster, Map<Long, Double> surprises) {
        for (String term : cluster.terms()) {
            long key = Terms.key(term);
            found.add(new ScoredTerm(key, term, surprises.getOrDefault(key, 0.0)));
        }
        terms.addAll(cluster.terms());
        cluster.texts().forEach(this::add);
    }

    void add(TermText text) {
        mentions.put(text.mention(), text);
    }

    void addTo(ConcernId concern, Tenant tenant, UUID monitor, ConcernEvidence evidence) {
        List<HeardMention> heard =
                mentions.values().stream()
                        .map(text -> new HeardMention(text.mention(), keys(text)))
                        .toList();
        evidence.add(concern, tenant, monitor, found, heard);
    }

    private List<Long> keys(TermText text) {
        return text.terms().stream().filter(terms::contains).map(Terms::key).toList();
    }
}
