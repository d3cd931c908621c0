package id.percaya.listening.concern.concern;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads the concerns of the current tenant.
@ApplicationScoped
public class ConcernViews {

    private static final Set<ConcernState> OPEN =
            Set.of(ConcernState.EMERGING, ConcernState.CONFIRMED, ConcernState.ANSWERED);

    /// A concern that has not faded and was not dismissed.
    public record OpenConcern(UUID id, Instant openedAt) {}

    public Optional<OpenConcern> open(UUID id) {
        return ConcernRow.<ConcernRow>findByIdOptional(id)
                .filter(row -> OPEN.contains(row.state))
                .map(row -> new OpenConcern(row.id, row.openedAt));
    }

    /// The emerging concerns of a monitor that at least so many authors have.
    public List<ConcernId> emerging(UUID monitorId, int authors) {
        return ConcernRow.<ConcernRow>find(
                        "monitorId = :monitor and state = :state and authors >= :authors order by id",
                        Map.of(
                                "monitor",
                                monitorId,
                                "state",
                                ConcernState.EMERGING,
                                "authors",
                                (long) authors))
                .stream()
                .map(row -> new ConcernId(row.id))
                .toList();
    }

    /// As of the last count.
    public ConcernCounts counts(ConcernId id) {
        return row(id.value()).counts();
    }

    ConcernDetails details(UUID id) {
        return row(id).details();
    }

    private static ConcernRow row(UUID id) {
        return ConcernRow.<ConcernRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ConcernDetails> list(ConcernFilter filter, TimeSpan opened) {
        return RowQuery.of(ConcernRow.class, ConcernRow::details)
                .in("state", filter.state)
                .equal("facility", filter.facility)
                .equal("monitorId", filter.monitorId)
                .within("openedAt", opened)
                .descending("openedAt", "id");
    }
}
