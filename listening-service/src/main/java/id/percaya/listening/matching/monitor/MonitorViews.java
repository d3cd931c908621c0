package id.percaya.listening.matching.monitor;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the monitors of the current tenant.
@ApplicationScoped
public class MonitorViews {

    /// @throws NotFound if the tenant has no such monitor
    public MonitorDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<MonitorDetails> find(UUID id) {
        return MonitorRow.<MonitorRow>findByIdOptional(id).map(MonitorRow::details);
    }

    /// Newest first.
    RowQuery<?, MonitorDetails> list(MonitorFilter filter) {
        return RowQuery.of(MonitorRow.class, MonitorRow::details)
                .in("state", filter.state)
                .equal("facility", filter.facility)
                .in("role", filter.role)
                .containing(filter.q, "name")
                .descending("draftedAt", "id");
    }
}
