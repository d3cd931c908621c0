package id.percaya.listening.intake.importing;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the imports of the current tenant.
@ApplicationScoped
class ImportViews {

    private static final int FIRST_ERRORS = 20;
    private static final String LATEST =
            "9999-01-01T00:00:00Z/ffffffff-ffff-ffff-ffff-ffffffffffff";

    ImportDetails details(UUID id) {
        return ImportRow.<ImportRow>findByIdOptional(id)
                .map(row -> row.details(errors(id, null, FIRST_ERRORS)))
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    List<ImportDetails> list(@Nullable String after, int limit) {
        String[] last = (after == null ? LATEST : after).split("/", 2);
        return ImportRow.<ImportRow>find(
                        "receivedAt < :at or (receivedAt = :at and id < :id) order by receivedAt desc, id desc",
                        Map.of("at", Instant.parse(last[0]), "id", UUID.fromString(last[1])))
                .page(0, limit)
                .stream()
                .map(row -> row.details(errors(row.id, null, FIRST_ERRORS)))
                .toList();
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
