package id.percaya.campaign.permission.halt;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the halts of the current tenant.
@ApplicationScoped
public class HaltViews {

    public List<HaltInForce> inForce() {
        return HaltRow.<HaltRow>find("state", HaltState.IN_FORCE).stream()
                .map(HaltRow::inForce)
                .toList();
    }

    HaltDetails details(UUID id) {
        return HaltRow.<HaltRow>findByIdOptional(id)
                .map(HaltRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In descending order of ids: the newest first, except for ids derived from a crisis.
    RowQuery<?, HaltDetails> list(@Nullable HaltState state) {
        return RowQuery.of(HaltRow.class, HaltRow::details).equal("state", state).descending("id");
    }
}
