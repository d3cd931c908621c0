package id.percaya.campaign.permission.halt;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the halts of the current tenant.
@ApplicationScoped
public class HaltViews {

    public List<HaltInForce> inForce() {
        return HaltRow.<HaltRow>find("state", HaltState.IN_FORCE).stream()
                .map(HaltRow::inForce)
                .toList();
    }

    /// @throws NotFound when the tenant has no such halt
    public int version(UUID id) {
        return details(id).version();
    }

    /// @throws NotFound when the tenant has no such halt
    /// @throws id.percaya.eventstore.StaleVersion when the sender expects another version
    public int expectedVersion(UUID id, CommandContext context) {
        int version = version(id);
        context.requireExpected(new HaltId(id).stream(), new Version(version));
        return version;
    }

    HaltDetails details(UUID id) {
        return HaltRow.<HaltRow>findByIdOptional(id)
                .map(HaltRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, HaltDetails> list(HaltFilter filter, TimeSpan imposed) {
        return RowQuery.of(HaltRow.class, HaltRow::details)
                .in("state", filter.state)
                .in("cause", filter.cause)
                .equal("crisisId", filter.crisisId)
                .equal("facility", filter.facility)
                .equal("procedure", filter.procedure)
                .equal("practitioner", filter.practitioner)
                .equal("topic", filter.topic)
                .equal("campaign", filter.campaign)
                .in("channel", filter.channel)
                .within("imposedAt", imposed)
                .descending("imposedAt", "id");
    }
}
