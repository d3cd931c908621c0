package id.percaya.listening.matching.monitor;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the monitors of the current tenant.
@ApplicationScoped
public class MonitorViews {

    MonitorDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<MonitorDetails> find(UUID id) {
        return MonitorRow.<MonitorRow>findByIdOptional(id).map(MonitorRow::details);
    }

    /// Newest first, because ids are UUIDv7.
    RowQuery<?, MonitorDetails> list(@Nullable MonitorState state) {
        return RowQuery.of(MonitorRow.class, MonitorRow::details)
                .equal("state", state)
                .descending("id");
    }
}
