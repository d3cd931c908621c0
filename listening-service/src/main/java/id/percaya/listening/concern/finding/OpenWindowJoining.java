package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.emerging.TermText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Adds the mentions of the hours after the last window to the concerns that they tell. With few
/// texts it takes weeks until these hours are a window, and a concern that is told in them is not
/// quiet.
@ApplicationScoped
class OpenWindowJoining {

    private final DataSource requests;
    private final ConcernEvidence evidence;
    private final Clock clock;

    OpenWindowJoining(DataSource requests, ConcernEvidence evidence, Clock clock) {
        this.requests = requests;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// In a transaction of the tenant. Nothing is added while mentions wait for their story.
    ///
    /// @return to how many concerns something was added
    int join(Tenant tenant, UUID monitor) {
        try (Connection connection = requests.getConnection()) {
            Instant now = clock.instant();
            KnownTerms known = KnownTerms.of(monitor, now, connection);
            if (known.isEmpty() || !MonitorTurn.take(monitor, connection)) {
                return 0;
            }
            Instant ended = now.minus(WindowCounting.WATERMARK).truncatedTo(ChronoUnit.HOURS);
            Instant from = from(now, new TermWindows(tenant.id(), monitor, connection));
            TermChanges changes = new TermChanges(tenant.id(), monitor, connection);
            if (!from.isBefore(ended) || changes.isTooEarly(ended)) {
                return 0;
            }
            List<TermText> texts =
                    MonitorTexts.of(tenant.id(), monitor, connection)
                            .readFirst(from, ended, known::isOpen);
            Map<ConcernId, Findings> findings = new LinkedHashMap<>();
            known.join(texts, findings);
            findings.forEach((id, each) -> each.addTo(id, tenant, monitor, evidence));
            return findings.size();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Instant from(Instant now, TermWindows windows) throws SQLException {
        Instant oldest = now.minus(WindowCounting.OLDEST).truncatedTo(ChronoUnit.HOURS);
        Instant end = windows.lastEnd().orElse(oldest);
        return end.isAfter(oldest) ? end : oldest;
    }
}
