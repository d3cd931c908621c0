package id.percaya.listening.intake.importing;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the imports of the current tenant.
@ApplicationScoped
class ImportViews {

    private static final int FIRST_ERRORS = 20;

    ImportDetails details(UUID id) {
        return ImportRow.<ImportRow>findByIdOptional(id)
                .map(row -> row.details(errors(id, null, FIRST_ERRORS)))
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ImportDetails> list(ImportFilter filter, TimeSpan received) {
        return RowQuery.of(ImportRow.class, row -> row.details(errors(row.id, null, FIRST_ERRORS)))
                .in("state", filter.state)
                .in("format", filter.format)
                .within("receivedAt", received)
                .descending("receivedAt", "id");
    }

    /// By line.
    List<ImportErrorDetails> errors(UUID id, @Nullable String after, int limit) {
        String[] last = (after == null ? "0/0" : after).split("/", 2);
        return ImportErrorRow.<ImportErrorRow>find(
                        "importId = :id and (line > :line or (line = :line and place > :place))"
                                + " order by line, place",
                        Map.of(
                                "id", id,
                                "line", Long.parseLong(last[0]),
                                "place", Integer.parseInt(last[1])))
                .page(0, limit)
                .stream()
                .map(ImportErrorRow::details)
                .toList();
    }
}
