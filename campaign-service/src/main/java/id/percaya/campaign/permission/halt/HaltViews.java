package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import id.percaya.campaign.Where;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the halts of the current tenant.
@ApplicationScoped
public class HaltViews {

    /// The scope of every halt in force.
    public List<Scope> inForce() {
        return HaltRow.<HaltRow>find("state", HaltState.IN_FORCE).stream()
                .map(HaltRow::scope)
                .toList();
    }

    HaltDetails details(UUID id) {
        return HaltRow.<HaltRow>findByIdOptional(id)
                .map(HaltRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In descending order of ids: the newest first, except for ids derived from a crisis.
    List<HaltDetails> list(@Nullable HaltState state, @Nullable String after, int limit) {
        Where where =
                new Where()
                        .and("state = :state", "state", state)
                        .and("id < :after", "after", after == null ? null : UUID.fromString(after));
        return HaltRow.<HaltRow>find(where.orderBy("id desc"), where.values())
                .page(0, limit)
                .stream()
                .map(HaltRow::details)
                .toList();
    }
}
