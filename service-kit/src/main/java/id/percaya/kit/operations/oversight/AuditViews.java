package id.percaya.kit.operations.oversight;

import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads the orders of the caller's organisation.
@ApplicationScoped
class AuditViews {

    /// Newest first. Ids are UUIDv7, so they sort by time.
    RowQuery<?, AuditEntry> list() {
        return RowQuery.of(AuditRow.class, AuditRow::entry).descending("id");
    }
}
