package id.percaya.listening.intake.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the findings of an import of the current tenant.
@ApplicationScoped
public class FindingViews {

    /// By line.
    ///
    /// @param after the key of the last error that was read; null for the first page
    public List<ImportErrorDetails> errors(UUID importId, @Nullable String after, int limit) {
        String[] last = (after == null ? "0/0" : after).split("/", 2);
        return ImportErrorRow.<ImportErrorRow>find(
                        "importId = :id and (line > :line or (line = :line and place > :place))"
                                + " order by line, place",
                        Map.of(
                                "id", importId,
                                "line", Long.parseLong(last[0]),
                                "place", Integer.parseInt(last[1])))
                .page(0, limit)
                .stream()
                .map(ImportErrorRow::details)
                .toList();
    }

    public List<UnknownLabelDetails> labels(UUID importId) {
        return ImportLabelRow.<ImportLabelRow>find(
                        "importId = :id order by columnName, value", Map.of("id", importId))
                .stream()
                .map(ImportLabelRow::details)
                .toList();
    }
}
