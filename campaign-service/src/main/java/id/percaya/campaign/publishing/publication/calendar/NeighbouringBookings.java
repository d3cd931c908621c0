package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds the other bookings on an account that are near in time. What was cancelled, missed, failed
/// or taken down is none.
@ApplicationScoped
class NeighbouringBookings {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('bookings-on:' || ?, 0))";

    private static final String OTHERS =
            """
            select id from publication
             where account_id = ? and id <> ? and due_at > ? and due_at < ?
               and state in ('SCHEDULED', 'HELD', 'CLAIMED', 'SENDING', 'ACCEPTED_PENDING',
                             'STOP_ASKED', 'PUBLISHED', 'UNCONFIRMED', 'RETRACTION_FAILED')
            """;

    /// Bookings of earlier releases have no fingerprint.
    private static final String SAME =
            OTHERS + " and (text_sha256 in (?, ?) or (text_sha256 is null and content_sha256 = ?))";

    private static final String IN_ORDER = " order by due_at, id";

    private final DataSource requests;
    private final Duration window;

    NeighbouringBookings(
            DataSource requests,
            @ConfigProperty(name = "percaya.duplicate-window") Duration window) {
        this.requests = requests;
        this.window = window;
    }

    /// One booking on an account at a time, until the transaction ends: of two that say the same,
    /// the second one sees the first.
    void lock(UUID accountId) {
        var _ = Jdbc.list(requests, _ -> true, LOCK, accountId.toString());
    }

    /// The first other booking within the window that says the same.
    Optional<UUID> duplicate(
            PublicationId id, PublicationTarget target, Rendition post, Instant dueAt) {
        return ids(
                        SAME + IN_ORDER,
                        target.accountId(),
                        id.value(),
                        at(dueAt.minus(window)),
                        at(dueAt.plus(window)),
                        TextFingerprint.of(post),
                        TextFingerprint.ofTitled(post),
                        target.piece().contentSha256())
                .stream()
                .findFirst();
    }

    /// The other bookings in the same minute.
    List<UUID> inTheMinute(UUID id, UUID accountId, Instant dueAt) {
        Instant minute = dueAt.truncatedTo(ChronoUnit.MINUTES);
        return ids(
                OTHERS + IN_ORDER,
                accountId,
                id,
                at(minute.minusNanos(1000)),
                at(minute.plus(1, ChronoUnit.MINUTES)));
    }

    private List<UUID> ids(String sql, Object... values) {
        return Jdbc.list(requests, row -> row.getObject(1, UUID.class), sql, values);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
