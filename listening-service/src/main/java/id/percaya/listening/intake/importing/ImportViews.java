package id.percaya.listening.intake.importing;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.intake.finding.FindingViews;
import id.percaya.listening.intake.finding.ImportErrorDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the imports of the current tenant.
@ApplicationScoped
class ImportViews {

    private static final int FIRST_ERRORS = 20;

    private final FindingViews findings;

    ImportViews(FindingViews findings) {
        this.findings = findings;
    }

    ImportDetails details(UUID id) {
        return ImportRow.<ImportRow>findByIdOptional(id)
                .map(this::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ImportDetails> list(ImportFilter filter, TimeSpan received) {
        return RowQuery.of(ImportRow.class, this::details)
                .in("state", filter.state)
                .in("format", filter.format)
                .within("receivedAt", received)
                .descending("receivedAt", "id");
    }

    /// By line.
    List<ImportErrorDetails> errors(UUID id, @Nullable String after, int limit) {
        return findings.errors(details(id).id(), after, limit);
    }

    private ImportDetails details(ImportRow row) {
        return row.details(
                row.progress(ImportReadingRow.of(row.id)),
                findings.errors(row.id, null, FIRST_ERRORS),
                findings.labels(row.id));
    }
}
