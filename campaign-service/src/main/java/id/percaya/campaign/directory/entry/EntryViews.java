package id.percaya.campaign.directory.entry;

import static id.percaya.kit.directory.EntryStatus.RETIRED;
import static id.percaya.kit.directory.EntryStatus.UNREVIEWED;
import static java.util.stream.Collectors.toMap;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.Directory;
import id.percaya.kit.directory.KnownEntry;
import id.percaya.kit.directory.SimilarCodes;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the directory of the current tenant. This service checks codes by its own entries, so that
/// a new one counts at once; the other services hear of it.
@ApplicationScoped
class EntryViews implements Directory {

    @Override
    public boolean checks(CodeKind kind) {
        return EntryRow.<EntryRow>find("kind = ?1 and status <> ?2", kind, UNREVIEWED)
                .page(0, 1)
                .firstResultOptional()
                .isPresent();
    }

    @Override
    public Map<String, KnownEntry> entries(CodeKind kind, Set<String> codes) {
        return EntryRow.<EntryRow>find("kind = ?1 and code in ?2", kind, codes).stream()
                .collect(toMap(row -> row.code, EntryRow::known));
    }

    @Override
    public List<String> similar(CodeKind kind, String code) {
        return SimilarCodes.of(
                code,
                EntryRow.<EntryRow>find("kind = ?1 and status <> ?2", kind, RETIRED).stream()
                        .map(EntryRow::candidate));
    }

    EntryFacts facts(CodeKind kind) {
        return new EntryFacts(
                EntryRow.<EntryRow>find("kind", kind).stream()
                        .collect(toMap(row -> row.code, EntryRow::fact)));
    }

    EntryDetails details(EntryKey key) {
        return EntryRow.<EntryRow>find("kind = ?1 and code = ?2", key.kind(), key.code())
                .firstResultOptional()
                .map(EntryRow::details)
                .orElseThrow(NotFound::new);
    }

    /// By name.
    RowQuery<?, EntryDetails> list(CodeKind kind, EntryFilter filter) {
        return RowQuery.of(EntryRow.class, EntryRow::details)
                .equal("kind", kind)
                .in("status", filter.status)
                .containing(filter.q, "search")
                .ascending("name", "code");
    }
}
