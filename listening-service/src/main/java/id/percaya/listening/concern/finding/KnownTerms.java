package id.percaya.listening.concern.finding;

import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.concern.ConcernState;
import id.percaya.listening.concern.emerging.TermText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The terms of a monitor's open concerns, and those of concerns that were dismissed within 28
/// days.
final class KnownTerms {

    private static final String TERMS =
            """
            select t.term, c.id, c.state
              from concern_term t join concern c on c.id = t.concern_id
             where t.monitor_id = ?
               and (c.state in ('EMERGING', 'CONFIRMED', 'ANSWERED')
                    or c.dismissed_at > ?::timestamptz - interval '28 days')
             order by c.opened_at, c.id
            """;

    private final Map<ConcernId, KnownConcern> open = new LinkedHashMap<>();
    private final Map<String, ConcernId> oldest = new HashMap<>();
    private final Set<String> dismissed = new HashSet<>();

    private KnownTerms() {}

    record KnownConcern(ConcernId id, ConcernState state, Set<String> terms) {}

    static KnownTerms of(UUID monitor, Instant at, Connection connection) throws SQLException {
        KnownTerms known = new KnownTerms();
        try (PreparedStatement statement = connection.prepareStatement(TERMS)) {
            statement.setObject(1, monitor);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(
                            row.getString(1),
                            new ConcernId(row.getObject(2, UUID.class)),
                            ConcernState.valueOf(row.getString(3)));
                }
            }
        }
        return known;
    }

    private void add(String term, ConcernId id, ConcernState state) {
        if (state == ConcernState.DISMISSED) {
            dismissed.add(term);
            return;
        }
        open.computeIfAbsent(id, _ -> new KnownConcern(id, state, new HashSet<>()))
                .terms()
                .add(term);
        oldest.putIfAbsent(term, id);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /// Whether an open concern has the term.
    boolean isOpen(String term) {
        return oldest.containsKey(term);
    }

    boolean isDismissed(Collection<String> terms) {
        return terms.stream().anyMatch(dismissed::contains);
    }

    /// The open concerns that have one of the terms, the oldest first.
    List<KnownConcern> having(Collection<String> terms) {
        return open.values().stream()
                .filter(each -> terms.stream().anyMatch(each.terms()::contains))
                .toList();
    }

    /// The terms of a concern are those of another one.
    void merge(KnownConcern merged, KnownConcern into) {
        open.remove(merged.id());
        into.terms().addAll(merged.terms());
        oldest.replaceAll((_, id) -> id.equals(merged.id()) ? into.id() : id);
    }

    /// Adds each text to the oldest concern that has a term of it, for each of its terms.
    void join(List<TermText> texts, Map<ConcernId, Findings> findings) {
        for (TermText text : texts) {
            concernsOf(text).forEach(id -> findings(id, findings).add(text));
        }
    }

    /// The findings of a concern, which may be a new one.
    Findings findings(ConcernId id, Map<ConcernId, Findings> findings) {
        KnownConcern known = open.get(id);
        return findings.computeIfAbsent(
                id, _ -> new Findings(known == null ? Set.of() : known.terms()));
    }

    private Set<ConcernId> concernsOf(TermText text) {
        return text.terms().stream()
                .filter(oldest::containsKey)
                .map(oldest::get)
                .collect(Collectors.toSet());
    }
}
