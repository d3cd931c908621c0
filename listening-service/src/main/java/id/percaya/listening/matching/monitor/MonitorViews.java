package id.percaya.listening.matching.monitor;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the monitors of the current tenant.
@ApplicationScoped
public class MonitorViews {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    MonitorDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<MonitorDetails> find(UUID id) {
        return MonitorRow.<MonitorRow>findByIdOptional(id).map(MonitorRow::details);
    }

    /// Newest first, because ids are UUIDv7.
    List<MonitorDetails> list(@Nullable MonitorState state, @Nullable String after, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("after", after == null ? LAST : UUID.fromString(after));
        String only = "";
        if (state != null) {
            only = "state = :state and ";
            values.put("state", state);
        }
        return MonitorRow.<MonitorRow>find(only + "id < :after order by id desc", values)
                .page(0, limit)
                .stream()
                .map(MonitorRow::details)
                .toList();
    }
}
